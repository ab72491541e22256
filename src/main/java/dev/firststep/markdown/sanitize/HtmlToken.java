package dev.firststep.markdown.sanitize;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A piece of HTML.
 *
 * @param raw as it is written
 * @param name of a tag, in lower case; empty otherwise
 * @param attributes of a start tag
 * @param start where it stands in the text
 */
public record HtmlToken(Kind kind, String raw, String name, List<HtmlAttribute> attributes, int start) {
    /** What a piece is. */
    public enum Kind {
        TEXT,
        COMMENT,
        START,
        /** A start tag that ends with a slash. */
        EMPTY,
        END
    }

    public HtmlToken {
        attributes = List.copyOf(attributes);
    }

    static HtmlToken text(Kind kind, String raw, int start) {
        return new HtmlToken(kind, raw, "", List.of(), start);
    }

    /** Whether it opens an element, even if it closes it as well. */
    public boolean isStart() {
        return kind == Kind.START || kind == Kind.EMPTY;
    }

    /** The value of an attribute as written. */
    public Optional<String> attribute(String attribute) {
        return attributes.stream()
                .filter(one -> one.is(attribute))
                .map(HtmlAttribute::value)
                .findFirst();
    }

    /** The same tag with other attributes. */
    public HtmlToken with(List<HtmlAttribute> others) {
        if (others.equals(attributes)) {
            return this;
        }
        StringBuilder tag = new StringBuilder("<").append(name);
        for (HtmlAttribute attribute : others) {
            tag.append(' ').append(attribute.name()).append("=\"");
            tag.append(attribute.value().replace("\"", "&quot;")).append('"');
        }
        tag.append(kind == Kind.EMPTY ? " />" : ">");
        return new HtmlToken(kind, tag.toString(), name, others, start);
    }

    /** The same tag with one attribute more, or with another value for it. */
    public HtmlToken with(String attribute, String value) {
        List<HtmlAttribute> others = new ArrayList<>();
        boolean found = false;
        for (HtmlAttribute one : attributes) {
            others.add(one.is(attribute) ? new HtmlAttribute(one.name(), value) : one);
            found |= one.is(attribute);
        }
        if (!found) {
            others.add(new HtmlAttribute(attribute.toLowerCase(Locale.ROOT), value));
        }
        return with(others);
    }
}
