package dev.firststep.model;

/**
 * One article in one locale, before it is parsed.
 *
 * @param file the path shown in diagnostics, such as {@code content/en/billing/questions.md}
 * @param text the whole file, decoded, without a byte-order mark, with LF line ends
 * @param bodyLine the 1-based line on which the Markdown after the front matter starts
 * @param bodyOffset the offset in {@code text} of that line
 * @param digest SHA-256 of the file's bytes, in hexadecimal
 */
public record ArticleSource(
        LocaleTag locale,
        ArticlePath path,
        String file,
        String text,
        int bodyLine,
        int bodyOffset,
        String digest,
        FrontMatter frontMatter) {}
