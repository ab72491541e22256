package dev.firststep.learn.site;

import dev.firststep.learn.metadata.PageMetadata;
import dev.firststep.model.ArticleSource.Origin;

/**
 * The text of a page and its keys.
 *
 * @param text the whole file, or the Markdown made of it
 * @param bodyLine the 1-based line on which the Markdown starts
 * @param bodyOffset the offset of that line
 * @param digest SHA-256 of the file's bytes, in hexadecimal
 * @param origin where places in the text stand in the file
 */
public record PageText(
        SitePage page, String text, int bodyLine, int bodyOffset, String digest, PageMetadata metadata, Origin origin) {
    public String body() {
        return text.substring(bodyOffset);
    }

    /** The path shown in diagnostics. */
    public String shown() {
        return page.file().shown();
    }
}
