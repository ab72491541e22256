package dev.firststep.markdown.inline;

/**
 * Finds where raw HTML ends, for one paragraph. Remembers that a kind of ending is absent, so that many openings without
 * it cost no more than one.
 */
final class HtmlSyntax {
    private final String text;
    private boolean noComment;
    private boolean noInstruction;
    private boolean noDeclaration;
    private boolean noCharacterData;

    HtmlSyntax(String text) {
        this.text = text;
    }

    /** The end of the construct that starts with {@code <} here, or -1 if it is none. */
    int end(int start) {
        if (start + 1 >= text.length()) {
            return -1;
        }
        char c = text.charAt(start + 1);
        if (c == '!') {
            return markup(start);
        }
        if (c == '?') {
            int end = noInstruction ? -1 : text.indexOf("?>", start + 2);
            noInstruction = end < 0;
            return end < 0 ? -1 : end + 2;
        }
        return c == '/' ? closingTag(start + 2) : openTag(start + 1);
    }

    private int markup(int start) {
        if (text.startsWith("<!-->", start)) {
            return start + 5;
        }
        if (text.startsWith("<!--->", start)) {
            return start + 6;
        }
        if (text.startsWith("<!--", start)) {
            int end = noComment ? -1 : text.indexOf("-->", start + 4);
            noComment = end < 0;
            return end < 0 ? -1 : end + 3;
        }
        if (text.startsWith("<![CDATA[", start)) {
            int end = noCharacterData ? -1 : text.indexOf("]]>", start + 9);
            noCharacterData = end < 0;
            return end < 0 ? -1 : end + 3;
        }
        if (start + 2 < text.length() && Ascii.isLetter(text.charAt(start + 2))) {
            int end = noDeclaration ? -1 : text.indexOf('>', start + 2);
            noDeclaration = end < 0;
            return end < 0 ? -1 : end + 1;
        }
        return -1;
    }

    private int closingTag(int start) {
        int i = nameEnd(start);
        if (i < 0) {
            return -1;
        }
        i = skipBlanks(i);
        return at(i) == '>' ? i + 1 : -1;
    }

    private int openTag(int start) {
        int i = nameEnd(start);
        while (i > 0) {
            int next = skipBlanks(i);
            if (at(next) == '>') {
                return next + 1;
            }
            if (at(next) == '/') {
                return at(next + 1) == '>' ? next + 2 : -1;
            }
            i = next == i ? -1 : attribute(next);
        }
        return -1;
    }

    private int attribute(int start) {
        char first = at(start);
        if (!Ascii.isLetter(first) && first != '_' && first != ':') {
            return -1;
        }
        int i = start + 1;
        while (Ascii.isLetterOrDigit(at(i)) || "_.:-".indexOf(at(i)) >= 0) {
            i++;
        }
        int equals = skipBlanks(i);
        return at(equals) == '=' ? value(skipBlanks(equals + 1)) : i;
    }

    private int value(int start) {
        char quote = at(start);
        if (quote == '"' || quote == '\'') {
            return text.indexOf(quote, start + 1) + 1;
        }
        int i = start;
        while (i < text.length() && !Ascii.isBlank(at(i)) && "\"'=<>`".indexOf(at(i)) < 0) {
            i++;
        }
        return i > start ? i : -1;
    }

    private int nameEnd(int start) {
        if (!Ascii.isLetter(at(start))) {
            return -1;
        }
        int i = start + 1;
        while (Ascii.isLetterOrDigit(at(i)) || at(i) == '-') {
            i++;
        }
        return i;
    }

    private int skipBlanks(int start) {
        int i = start;
        while (i < text.length() && Ascii.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The character here; a character that never stands in a tag beyond the end. */
    private char at(int i) {
        return i < text.length() ? text.charAt(i) : '<';
    }
}
