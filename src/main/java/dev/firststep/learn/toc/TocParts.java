package dev.firststep.learn.toc;

/** Where the parts of a table of contents lie that has been taken apart. */
public final class TocParts {
    /** The folder of the parts, beside the table. */
    public static final String FOLDER = "_splitted/";

    private TocParts() {}

    /** Whether a table with this path is a part of another. */
    static boolean holds(String path) {
        return path.startsWith(FOLDER) || path.contains("/" + FOLDER);
    }
}
