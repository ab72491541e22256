package dev.firststep.learn.repository;

import java.util.Optional;

/** Where a written address leads. */
public sealed interface Resolution {
    /**
     * A file that links may lead to.
     *
     * @param query with its question mark, or empty
     * @param fragment with its hash, or empty
     */
    record Found(DocsetFile file, String query, String fragment) implements Resolution {}

    /** A place on the page itself; with neither query nor fragment the page as a whole. */
    record SelfBookmark(String query, String fragment) implements Resolution {}

    /** A path that redirects; relative to the docset. */
    record Redirected(String path, String query, String fragment) implements Resolution {}

    /** A file that is there and is not built. */
    record OutOfScope(DocsetFile file) implements Resolution {}

    /**
     * No such file.
     *
     * @param path as it is written, without query and fragment
     * @param otherCase the path of a file of the docset that differs only in case
     */
    record Missing(String path, Optional<String> otherCase) implements Resolution {}

    /** An address that starts at the root of the host. */
    record Absolute(String url) implements Resolution {}

    /** An address of another host, of mail and so on. */
    record External(String url) implements Resolution {}

    /** A path on somebody's own computer. */
    record LocalFile(String path) implements Resolution {}
}
