package dev.firststep.markdown.inline;

import dev.firststep.markdown.inline.Emphasis.Flanking;

/** Which delimiter runs open and close emphasis in Markdig ({@code CharHelper.CheckOpenCloseDelimiter}). */
final class MarkdigFlanking {
    /** Punctuation that stands beside emphasis like a letter. */
    private static final String EXCEPTED = "-\u2212\u2020\u2021";

    private MarkdigFlanking() {}

    static Flanking of(String text, int start, int end, char mark) {
        char before = start == 0 ? '\0' : text.charAt(start - 1);
        char after = after(text, end);
        boolean spaceBefore = isSpace(before);
        boolean spaceAfter = isSpace(after);
        boolean markBefore = isPunctuation(before);
        boolean markAfter = isPunctuation(after);
        boolean opens = !spaceAfter && (!markAfter || isExcepted(after) || spaceBefore || markBefore);
        boolean closes = !spaceBefore && (!markBefore || isExcepted(before) || spaceAfter || markAfter);
        if (mark != '_') {
            return new Flanking(opens, closes);
        }
        return new Flanking(opens && (!closes || markBefore), closes && (!opens || markAfter));
    }

    private static char after(String text, int end) {
        if (end == text.length()) {
            return '\0';
        }
        int entity = text.charAt(end) == '&' ? Escapes.entityEnd(text, end) : -1;
        return entity > 0 ? Escapes.entity(text.substring(end, entity)).charAt(0) : text.charAt(end);
    }

    private static boolean isExcepted(char c) {
        return EXCEPTED.indexOf(c) >= 0;
    }

    static boolean isSpace(char c) {
        if (c <= '\u00FF') {
            return c == '\0' || c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00A0' || c == '\u0085';
        }
        return Character.isSpaceChar(c);
    }

    static boolean isPunctuation(char c) {
        if (c <= '\u00FF') {
            return c == '\0' || (c < 0x80 && Ascii.isPunctuation(c));
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
