package dev.firststep.learn.yamlpage.schema;

import java.util.Locale;

/** What the text of a value is to a page: the {@code contentType} of a schema. */
public enum Content {
    /** Whatever it is, it is taken as it stands. */
    PLAIN,
    MARKDOWN,
    INLINE_MARKDOWN,
    HTML,
    /** An address. */
    HREF,
    /** The id of a page or of a part of it. */
    UID,
    /** The id of another page. */
    XREF;

    static Content of(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "markdown" -> MARKDOWN;
            case "inlinemarkdown" -> INLINE_MARKDOWN;
            case "html" -> HTML;
            case "href" -> HREF;
            case "uid" -> UID;
            case "xref" -> XREF;
            default -> PLAIN;
        };
    }

    /** Whether readers see the text. */
    public boolean isText() {
        return this == MARKDOWN || this == INLINE_MARKDOWN || this == HTML;
    }
}
