package dev.firststep.markdown.inline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What opens a construct of three colons: {@code :::name a="b" c:::}.
 *
 * @param name in lower case
 * @param attributes by name in lower case, in the order in which they are written; one without a value has an empty one
 * @param fault what is wrong with the attributes; those before the fault were read
 * @param end where it ends in the text
 */
public record ColonHead(String name, Map<String, String> attributes, Optional<String> fault, int end) {
    private static final String COLONS = ":::";

    public ColonHead {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    private ColonHead(String name, ColonAttributes attributes) {
        this(name, attributes.values(), attributes.fault(), attributes.end());
    }

    /** Reads what starts with three colons and a name right after them; it ends with three colons or with the text. */
    public static Optional<ColonHead> read(String text, int start) {
        int from = start + COLONS.length();
        int end = ColonAttributes.nameEnd(text, from);
        return text.startsWith(COLONS, start) && end > from
                ? Optional.of(new ColonHead(
                        text.substring(from, end).toLowerCase(Locale.ROOT), ColonAttributes.read(text, end, true)))
                : Optional.empty();
    }

    /** Reads a line of its own, on which blanks may stand before the name. */
    public static Optional<ColonHead> readLine(String text, int start) {
        int from = start + COLONS.length();
        while (from < text.length() && (text.charAt(from) == ' ' || text.charAt(from) == '\t')) {
            from++;
        }
        int end = ColonAttributes.nameEnd(text, from);
        return text.startsWith(COLONS, start) && end > from
                ? Optional.of(new ColonHead(
                        text.substring(from, end).toLowerCase(Locale.ROOT), ColonAttributes.read(text, end, true)))
                : Optional.empty();
    }
}
