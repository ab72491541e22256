package dev.firststep.markdown.inline;

/** Finds where the parts of links and reference definitions end. Every method looks at bounded or new text only. */
final class LinkSyntax {
    static final int LONGEST_LABEL = 999;
    private static final int DEEPEST_PARENTHESES = 32;

    private LinkSyntax() {}

    /** The end of the label that starts with a bracket here, or -1. */
    static int labelEnd(String text, int start) {
        if (start >= text.length() || text.charAt(start) != '[') {
            return -1;
        }
        boolean blank = true;
        int limit = Math.min(text.length(), start + LONGEST_LABEL + 2);
        for (int i = start + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ']') {
                return blank ? -1 : i + 1;
            }
            if (c == '[') {
                return -1;
            }
            blank &= Ascii.isBlank(c);
            if (Escapes.isEscape(text, i)) {
                i++;
            }
        }
        return -1;
    }

    /** The end of the destination that starts here, angle brackets included, or -1. */
    static int destinationEnd(String text, int start) {
        if (start < text.length() && text.charAt(start) == '<') {
            return angledEnd(text, start);
        }
        int depth = 0;
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c <= ' ' || c == 0x7F) {
                break;
            }
            if (c == '(' && ++depth > DEEPEST_PARENTHESES) {
                return -1;
            }
            if (c == ')' && --depth < 0) {
                depth = 0;
                break;
            }
            i += Escapes.isEscape(text, i) ? 2 : 1;
        }
        return depth == 0 ? i : -1;
    }

    private static int angledEnd(String text, int start) {
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '<' || c == '\n') {
                return -1;
            }
            if (Escapes.isEscape(text, i)) {
                i++;
            }
        }
        return -1;
    }

    /** The destination as written between these places, without angle brackets, decoded. */
    static String destination(String text, int start, int end) {
        boolean angled = end > start && text.charAt(start) == '<';
        return Escapes.decode(angled ? text.substring(start + 1, end - 1) : text.substring(start, end));
    }

    /** The end of the quoted title that starts here, or -1. */
    static int titleEnd(String text, int start) {
        if (start >= text.length()) {
            return -1;
        }
        char open = text.charAt(start);
        if (open != '"' && open != '\'' && open != '(') {
            return -1;
        }
        char close = open == '(' ? ')' : open;
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == close) {
                return i + 1;
            }
            if (c == '(' && open == '(') {
                return -1;
            }
            if (Escapes.isEscape(text, i)) {
                i++;
            }
        }
        return -1;
    }

    /** The first place from here on that is no blank, with at most one line feed passed over. */
    static int skipBlanks(String text, int start) {
        int i = start;
        boolean feed = false;
        while (i < text.length() && Ascii.isBlank(text.charAt(i)) && !(feed && text.charAt(i) == '\n')) {
            feed |= text.charAt(i) == '\n';
            i++;
        }
        return i;
    }
}
