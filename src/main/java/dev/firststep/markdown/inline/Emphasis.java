package dev.firststep.markdown.inline;

import dev.firststep.markdown.text.Cjk;

/** Which delimiter runs may open and close emphasis. */
public enum Emphasis {
    /** CommonMark 0.31 to the letter. */
    COMMONMARK,
    /**
     * As Markdig pairs it, and with it every DocFX: symbols are no punctuation, nor is any character above ASCII and below
     * U+0100; hyphens and daggers never keep emphasis from opening or closing; an entity counts as what it stands for.
     */
    MARKDIG,
    /**
     * CommonMark with the CJK-friendly amendments (tats-u/markdown-cjk-friendly, proposed as commonmark-spec issue 650),
     * so that emphasis works beside full-width punctuation.
     */
    CJK_FRIENDLY;

    /** What stands beside a delimiter run, as far as the flanking rules care. */
    private enum Side {
        BLANK,
        PUNCTUATION,
        CJK,
        OTHER
    }

    /** Whether a delimiter run may open and whether it may close emphasis. */
    record Flanking(boolean opens, boolean closes) {}

    /** @param start where the run of {@code mark} starts in the text, and {@code end} where it ends */
    Flanking flanking(String text, int start, int end, char mark) {
        if (this == MARKDIG) {
            return MarkdigFlanking.of(text, start, end, mark);
        }
        Side before = before(text, start);
        Side after = end == text.length() ? Side.BLANK : side(text.codePointAt(end));
        boolean left = after != Side.BLANK && (after != Side.PUNCTUATION || before != Side.OTHER);
        boolean right = before != Side.BLANK && (before != Side.PUNCTUATION || after != Side.OTHER);
        if (mark != '_') {
            return new Flanking(left, right);
        }
        return new Flanking(
                left && (!right || isPunctuationBefore(text, start)),
                right && (!left || isPunctuationAfter(text, end)));
    }

    private Side before(String text, int start) {
        if (start == 0) {
            return Side.BLANK;
        }
        int last = text.codePointBefore(start);
        if (this == CJK_FRIENDLY && isIdeographicSelector(last)) {
            return Side.CJK;
        }
        int base = start - Character.charCount(last);
        if (this == COMMONMARK || !isSelector(last) || base == 0) {
            return side(last);
        }
        int selected = text.codePointBefore(base);
        return last == 0xFE01 && isQuote(selected) ? Side.CJK : side(selected);
    }

    private Side side(int codePoint) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            return Side.BLANK;
        }
        if (this == CJK_FRIENDLY && Cjk.isWide(codePoint)) {
            return Side.CJK;
        }
        return isPunctuation(codePoint) ? Side.PUNCTUATION : Side.OTHER;
    }

    private static boolean isPunctuationAfter(String text, int end) {
        return end < text.length() && isPunctuation(text.codePointAt(end));
    }

    private static boolean isPunctuationBefore(String text, int start) {
        int last = text.codePointBefore(start);
        int base = start - Character.charCount(last);
        return isPunctuation(isSelector(last) && base > 0 ? text.codePointBefore(base) : last);
    }

    /** The variation selectors that do not ask for an emoji. */
    private static boolean isSelector(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0E;
    }

    private static boolean isIdeographicSelector(int codePoint) {
        return codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }

    private static boolean isQuote(int codePoint) {
        return codePoint >= 0x2018 && codePoint <= 0x201D;
    }

    /** Unicode punctuation and symbols, as CommonMark 0.31 counts them. */
    static boolean isPunctuation(int codePoint) {
        if (codePoint < 0x80) {
            return Ascii.isPunctuation((char) codePoint);
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }
}
