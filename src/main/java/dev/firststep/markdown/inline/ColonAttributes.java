package dev.firststep.markdown.inline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The attributes of a construct of three colons, by DocFX's rules: {@code name="value"} or a bare name.
 *
 * @param values by name in lower case, in the order in which they are written; one without a value has an empty one
 * @param fault what is wrong with them; those before the fault were read
 * @param end where they end in the text, after the colons that end them
 */
public record ColonAttributes(Map<String, String> values, Optional<String> fault, int end) {
    private static final String COLONS = ":::";

    public ColonAttributes {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * Reads attributes up to the end of the text.
     *
     * @param start the offset after the name of the construct
     * @param colonsEnd whether three colons end them before
     */
    public static ColonAttributes read(String text, int start, boolean colonsEnd) {
        return new Reader(text, start).read(colonsEnd);
    }

    /** Where a name of letters, digits and hyphens ends that starts with a letter; the start if there is none. */
    public static int nameEnd(String text, int start) {
        int i = start;
        while (i < text.length() && isPart(text.charAt(i), i > start)) {
            i++;
        }
        return i;
    }

    private static boolean isPart(char c, boolean later) {
        return Ascii.isLetter(c) || (later && (c == '-' || Ascii.isDigit(c)));
    }

    private static final class Reader {
        private final String text;
        private final Map<String, String> values = new LinkedHashMap<>();
        private int pos;

        Reader(String text, int pos) {
            this.text = text;
            this.pos = pos;
        }

        ColonAttributes read(boolean colonsEnd) {
            while (true) {
                skipBlanks();
                if (pos >= text.length()) {
                    return ended(Optional.empty());
                }
                if (colonsEnd && text.startsWith(COLONS, pos)) {
                    pos += COLONS.length();
                    return ended(Optional.empty());
                }
                Optional<String> fault = attribute();
                if (fault.isPresent()) {
                    return ended(fault);
                }
            }
        }

        private ColonAttributes ended(Optional<String> fault) {
            return new ColonAttributes(values, fault, pos);
        }

        private Optional<String> attribute() {
            int end = nameEnd(text, pos);
            if (end == pos) {
                return Optional.of("no attribute can start with '" + text.charAt(pos) + "'");
            }
            String name = text.substring(pos, end).toLowerCase(Locale.ROOT);
            if (values.containsKey(name)) {
                return Optional.of("the attribute '" + name + "' is given twice");
            }
            pos = end;
            skipBlanks();
            values.put(name, "");
            return text.startsWith("=", pos) ? value(name) : Optional.empty();
        }

        private Optional<String> value(String name) {
            pos++;
            skipBlanks();
            int close = text.startsWith("\"", pos) ? text.indexOf('"', pos + 1) : -1;
            if (close < 0) {
                return Optional.of("the value of '" + name + "' does not stand in double quotes");
            }
            values.put(name, text.substring(pos + 1, close));
            pos = close + 1;
            return Optional.empty();
        }

        private void skipBlanks() {
            while (pos < text.length() && (text.charAt(pos) == ' ' || text.charAt(pos) == '\t')) {
                pos++;
            }
        }
    }
}
