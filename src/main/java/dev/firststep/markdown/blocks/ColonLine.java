package dev.firststep.markdown.blocks;

import dev.firststep.markdown.inline.ColonAttributes;
import java.util.Locale;
import java.util.Optional;

/**
 * A line that starts with three or more colons and a name.
 *
 * @param colons how many
 * @param name in lower case
 * @param text the name and what follows it, without blanks at the end
 */
record ColonLine(int colons, String name, String text) {
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
        int name = ColonAttributes.nameEnd(text, 0);
        return colons < 3 || name == 0
                ? Optional.empty()
                : Optional.of(new ColonLine(colons, text.substring(0, name).toLowerCase(Locale.ROOT), text));
    }

    /** What follows the name. */
    String rest() {
        return text.substring(name.length());
    }

    /**
     * Reads the attributes.
     *
     * @param colonsEnd whether three colons end them
     */
    ColonAttributes attributes(boolean colonsEnd) {
        return ColonAttributes.read(text, name.length(), colonsEnd);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
