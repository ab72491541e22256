package dev.firststep.learn.toc;

/** Where an entry leads. */
public sealed interface Destination {
    /** Nowhere: it is a heading for what stands below it. */
    record Nowhere() implements Destination {}

    /**
     * A page of the build.
     *
     * @param path the page's file from the root of its repository
     * @param suffix the query and fragment as written, with {@code ?} and {@code #}; blank if there are none
     */
    record ToPage(String path, String suffix) implements Destination {}

    /** A file of the build that is no page, such as a document to download. */
    record ToFile(String path, String suffix) implements Destination {}

    /** A path of the docset that redirects elsewhere. */
    record ToRedirect(String path, String suffix) implements Destination {}

    /** An address of this or another site, as written: {@code /azure/}, {@code https://…}. */
    record ToAddress(String address) implements Destination {}

    /** What is not there, or is not built; which has been reported. */
    record Dead(String written) implements Destination {}
}
