package dev.firststep.render.server;

/** What a page may load: only what the site itself serves, and nothing inline. */
public final class ContentSecurityPolicy {
    /** In the form for a {@code meta} element, in which browsers ignore {@code frame-ancestors}. */
    public static final String META = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'";

    /** In the form for a header. */
    public static final String HEADER = META + "; frame-ancestors 'none'";

    /** For images that are opened on their own: an SVG is a document. */
    public static final String IMAGE = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private ContentSecurityPolicy() {}
}
