package dev.firststep.markdown.inline;

import java.util.ArrayList;
import java.util.List;

/** Finds variables: {@code {{name}}}. */
final class VariableSyntax {
    private static final int LONGEST = 64;

    private VariableSyntax() {}

    /** The end of the {@code {{name}}} that starts here, or -1. */
    static int end(String text, int start) {
        if (!text.startsWith("{{", start)) {
            return -1;
        }
        int i = skipSpaces(text, start + 2);
        int nameEnd = nameEnd(text, i);
        int end = skipSpaces(text, nameEnd);
        boolean named = nameEnd > i && nameEnd - i <= LONGEST;
        return named && text.startsWith("}}", end) ? end + 2 : -1;
    }

    private static int skipSpaces(String text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private static int nameEnd(String text, int start) {
        int i = start;
        while (i < text.length() && (Ascii.isLetterOrDigit(text.charAt(i)) || "._-".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    /** The variable between these places. */
    static Inline.Variable read(String text, int start, int end, int offset) {
        return new Inline.Variable(text.substring(start + 2, end - 2).trim(), offset);
    }

    /** Text, escapes, entities and variables, and nothing else. */
    static List<Inline> readTitle(String title, int offset) {
        List<Inline> pieces = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < title.length()) {
            int end = title.charAt(i) == '{' ? end(title, i) : -1;
            if (end > 0) {
                pieces.add(new Inline.Text(Escapes.decode(title.substring(start, i)), offset, false));
                pieces.add(read(title, i, end, offset));
                i = end;
                start = end;
            } else {
                i += Escapes.isEscape(title, i) ? 2 : 1;
            }
        }
        pieces.add(new Inline.Text(Escapes.decode(title.substring(start)), offset, false));
        return pieces;
    }
}
