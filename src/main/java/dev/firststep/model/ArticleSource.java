package dev.firststep.model;

import dev.firststep.diagnostic.Position;

/**
 * One article in one locale, before it is parsed.
 *
 * @param file the path shown in diagnostics, such as {@code content/en/billing/questions.md}
 * @param text the whole file, decoded, without a byte-order mark, with LF line ends
 * @param bodyLine the 1-based line on which the Markdown after the front matter starts
 * @param bodyOffset the offset in {@code text} of that line
 * @param digest SHA-256 of the file's bytes, in hexadecimal
 * @param origin where places in {@code text} stand in the file, for a text that was made from it
 */
public record ArticleSource(
        LocaleTag locale,
        ArticlePath path,
        String file,
        String text,
        int bodyLine,
        int bodyOffset,
        String digest,
        FrontMatter frontMatter,
        Origin origin) {
    /** Tells where a place in a text was written. */
    @FunctionalInterface
    public interface Origin {
        /** The text is the file itself. */
        Origin SAME = place -> place;

        Position of(Position place);
    }

    /** An article that is the text of its file. */
    public ArticleSource(
            LocaleTag locale,
            ArticlePath path,
            String file,
            String text,
            int bodyLine,
            int bodyOffset,
            String digest,
            FrontMatter frontMatter) {
        this(locale, path, file, text, bodyLine, bodyOffset, digest, frontMatter, Origin.SAME);
    }
}
