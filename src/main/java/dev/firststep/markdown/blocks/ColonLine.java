package dev.firststep.markdown.blocks;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A line that starts with three or more colons and a name.
 *
 * @param colons how many
 * @param name in lower case
 * @param text the name and what follows it, without blanks at the end
 */
record ColonLine(int colons, String name, String text) {
    /** The attributes of such a line: named values in their order, or what is wrong with them. */
    record Attributes(Map<String, String> values, Optional<String> problem) {}

    /** The line that starts at this index, if it is one. */
    static Optional<ColonLine> read(CharSequence line, int start) {
        int i = start;
        while (i < line.length() && line.charAt(i) == ':') {
            i++;
        }
        int colons = i - start;
        while (i < line.length() && isBlank(line.charAt(i))) {
            i++;
        }
        int end = line.length();
        while (end > i && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        String text = line.subSequence(i, end).toString();
        int name = nameEnd(text, 0);
        return colons < 3 || name == 0
                ? Optional.empty()
                : Optional.of(new ColonLine(colons, text.substring(0, name).toLowerCase(Locale.ROOT), text));
    }

    /** What follows the name. */
    String rest() {
        return text.substring(name.length());
    }

    /**
     * Reads the attributes by DocFX's rules: {@code name="value"} or a bare name.
     *
     * @param colonsEnd whether three colons end them
     */
    Attributes attributes(boolean colonsEnd) {
        Map<String, String> values = new LinkedHashMap<>();
        int i = skipBlanks(name.length());
        while (i < text.length() && !(colonsEnd && text.startsWith(":::", i))) {
            int nameEnd = nameEnd(text, i);
            if (nameEnd == i) {
                return wrong("its attributes are not written as name=\"value\"");
            }
            String attribute = text.substring(i, nameEnd).toLowerCase(Locale.ROOT);
            String value = "";
            i = skipBlanks(nameEnd);
            if (i < text.length() && text.charAt(i) == '=') {
                int open = skipBlanks(i + 1);
                int close = open < text.length() && text.charAt(open) == '"' ? text.indexOf('"', open + 1) : -1;
                if (close < 0) {
                    return wrong("the value of " + attribute + " is not in double quotes");
                }
                value = text.substring(open + 1, close);
                i = close + 1;
            }
            if (values.put(attribute, value) != null) {
                return wrong("it has the attribute " + attribute + " twice");
            }
            i = skipBlanks(i);
        }
        return new Attributes(values, Optional.empty());
    }

    private static Attributes wrong(String problem) {
        return new Attributes(Map.of(), Optional.of(problem));
    }

    private int skipBlanks(int start) {
        int i = start;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static int nameEnd(String text, int start) {
        int i = start;
        while (i < text.length() && isNameCharacter(text.charAt(i), i > start)) {
            i++;
        }
        return i;
    }

    private static boolean isNameCharacter(char c, boolean inside) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return letter || (inside && (c == '-' || (c >= '0' && c <= '9')));
    }
}
