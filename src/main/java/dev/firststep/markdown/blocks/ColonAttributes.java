package dev.firststep.markdown.blocks;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The attributes of a line of colons that needs no end: {@code :::name a="b" c:::}.
 *
 * @param values by name in lower case, in the order in which they are written; an attribute without a value has an empty
 *     one
 * @param fault what is wrong with them; what stands before it was read
 */
record ColonAttributes(Map<String, String> values, Optional<String> fault) {
    private static final String COLONS = ":::";

    /** The attributes of a line with this name, from its colons on; empty if it has another name. */
    static Optional<ColonAttributes> of(String line, String name) {
        int pos = blanks(line, COLONS.length());
        int end = identifier(line, pos);
        return line.startsWith(COLONS) && line.substring(pos, end).equalsIgnoreCase(name)
                ? Optional.of(read(line, end))
                : Optional.empty();
    }

    private static ColonAttributes read(String line, int start) {
        Map<String, String> values = new LinkedHashMap<>();
        int pos = blanks(line, start);
        while (pos < line.length() && !line.startsWith(COLONS, pos)) {
            int end = identifier(line, pos);
            String name = line.substring(pos, end).toLowerCase(Locale.ROOT);
            if (name.isEmpty()) {
                return faulty(values, "no attribute can start with '" + line.charAt(pos) + "'");
            }
            String value = "";
            pos = blanks(line, end);
            if (line.startsWith("=", pos)) {
                int quote = blanks(line, pos + 1);
                int close = line.startsWith("\"", quote) ? line.indexOf('"', quote + 1) : -1;
                if (close < 0) {
                    return faulty(values, "the value of '" + name + "' does not stand in double quotes");
                }
                value = line.substring(quote + 1, close);
                pos = blanks(line, close + 1);
            }
            if (values.put(name, value) != null) {
                return faulty(values, "the attribute '" + name + "' is given twice");
            }
        }
        return new ColonAttributes(values, Optional.empty());
    }

    private static ColonAttributes faulty(Map<String, String> values, String fault) {
        return new ColonAttributes(values, Optional.of(fault));
    }

    private static int blanks(String line, int start) {
        int i = start;
        while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    private static int identifier(String line, int start) {
        int i = start;
        while (i < line.length() && isPart(line.charAt(i), i > start)) {
            i++;
        }
        return i;
    }

    private static boolean isPart(char c, boolean later) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (later && (c == '-' || (c >= '0' && c <= '9')));
    }
}
