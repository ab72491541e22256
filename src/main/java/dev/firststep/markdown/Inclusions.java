package dev.firststep.markdown;

import java.util.Optional;

/** Where an article's includes and code samples come from. Safe to share between threads. */
@FunctionalInterface
public interface Inclusions {
    /** For articles that may include nothing. */
    Inclusions NONE = (path, from) -> Optional.empty();

    /**
     * Finds a file that an article names.
     *
     * @param path as written, with escapes and percent signs decoded: relative to the file it stands in, or {@code ~/} for
     *     the root of the docset
     * @param from the file it stands in: the article itself as {@link #article}, any other as its {@link Included#path()}
     */
    Optional<Included> find(String path, String from);

    /**
     * The path of the article itself, which goes with those of the files that it includes.
     *
     * @param file as diagnostics show it
     */
    default String article(String file) {
        return file;
    }

    /**
     * A file that is part of another.
     *
     * @param path with forward slashes, seen from the same root as {@link #article}, so that one can be seen from the other;
     *     it alone tells whether two files are the same
     * @param shown the path shown in diagnostics
     * @param text decoded, without a byte-order mark, with LF line ends
     */
    record Included(String path, String shown, String text) {}
}
