package dev.firststep.learn.toc;

import java.util.List;
import java.util.Locale;

/** The names that make a file a table of contents, in any case; the order is that in which a folder is searched, as DocFX v3 does. */
public final class TocName {
    /** In a folder that has several, the first of them is the folder's. */
    public static final List<String> IN_ORDER = List.of("toc.md", "toc.json", "toc.yml");

    private static final List<String> ALL = List.of(
            "toc.md", "toc.json", "toc.yml", "toc.experimental.md", "toc.experimental.json", "toc.experimental.yml");

    private TocName() {}

    /** Whether the last segment of a path is the name of a table of contents. */
    public static boolean matches(String path) {
        int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
        return ALL.contains(path.substring(slash + 1).toLowerCase(Locale.ROOT));
    }
}
