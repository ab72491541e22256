package dev.firststep.config;

/**
 * How the articles of a site are read.
 *
 * @param html whether the harmless HTML that Microsoft Learn allows may stand in them
 * @param cjkEmphasis whether emphasis works beside Chinese characters and punctuation; otherwise it is CommonMark's
 */
public record MarkdownSettings(boolean html, boolean cjkEmphasis) {
    /** For articles written for Firststep. */
    public static final MarkdownSettings DEFAULT = new MarkdownSettings(false, true);

    /** For articles written for Microsoft Learn. */
    public static final MarkdownSettings LEARN = new MarkdownSettings(true, false);
}
