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

    /** Reads what starts with three colons and a name right after them; it ends with three colons or with the text. */
    public static Optional<ColonHead> read(String text, int start) {
        int from = start + COLONS.length();
        int end = identifierEnd(text, from);
        return text.startsWith(COLONS, start) && end > from
                ? Optional.of(new Reader(text, name(text, from, end), end).read())
                : Optional.empty();
    }

    /** Reads a line of its own, on which blanks may stand before the name. */
    public static Optional<ColonHead> readLine(String text, int start) {
        int from = start + COLONS.length();
        while (from < text.length() && (text.charAt(from) == ' ' || text.charAt(from) == '\t')) {
            from++;
        }
        int end = identifierEnd(text, from);
        return text.startsWith(COLONS, start) && end > from
                ? Optional.of(new Reader(text, name(text, from, end), end).read())
                : Optional.empty();
    }

    private static int identifierEnd(String text, int start) {
        int i = start;
        while (i < text.length() && isPart(text.charAt(i), i > start)) {
            i++;
        }
        return i;
    }

    private static boolean isPart(char c, boolean later) {
        return Ascii.isLetter(c) || (later && (c == '-' || Ascii.isDigit(c)));
    }

    private static String name(String text, int start, int end) {
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** Reads the attributes. */
    private static final class Reader {
        private final String text;
        private final String name;
        private final Map<String, String> attributes = new LinkedHashMap<>();
        private int pos;

        Reader(String text, String name, int pos) {
            this.text = text;
            this.name = name;
            this.pos = pos;
        }

        ColonHead read() {
            while (true) {
                skipBlanks();
                if (pos >= text.length()) {
                    return head(Optional.empty());
                }
                if (text.startsWith(COLONS, pos)) {
                    pos += COLONS.length();
                    return head(Optional.empty());
                }
                Optional<String> fault = attribute();
                if (fault.isPresent()) {
                    return head(fault);
                }
            }
        }

        private Optional<String> attribute() {
            int end = identifierEnd(text, pos);
            if (end == pos) {
                return Optional.of("no attribute can start with '" + text.charAt(pos) + "'");
            }
            String key = name(text, pos, end);
            if (attributes.containsKey(key)) {
                return Optional.of("the attribute '" + key + "' is given twice");
            }
            pos = end;
            skipBlanks();
            attributes.put(key, "");
            return text.startsWith("=", pos) ? value(key) : Optional.empty();
        }

        private Optional<String> value(String key) {
            pos++;
            skipBlanks();
            int close = text.startsWith("\"", pos) ? text.indexOf('"', pos + 1) : -1;
            if (close < 0) {
                return Optional.of("the value of '" + key + "' does not stand in double quotes");
            }
            attributes.put(key, text.substring(pos + 1, close));
            pos = close + 1;
            return Optional.empty();
        }

        private void skipBlanks() {
            while (pos < text.length() && (text.charAt(pos) == ' ' || text.charAt(pos) == '\t')) {
                pos++;
            }
        }

        private ColonHead head(Optional<String> fault) {
            return new ColonHead(name, attributes, fault, pos);
        }
    }
}
