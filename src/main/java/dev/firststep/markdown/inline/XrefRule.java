package dev.firststep.markdown.inline;

import java.util.Optional;

/** Reads {@code <xref:uid>}, the uid plain or in quotation marks of either kind. */
final class XrefRule implements InlineRule {
    private static final String START = "<xref:";
    private static final int LONGEST = 1_000;

    @Override
    public String starts() {
        return "<";
    }

    @Override
    public Optional<Found> read(Surroundings at, int start) {
        String text = at.text();
        int from = start + START.length();
        if (!text.regionMatches(true, start, START, 0, START.length()) || from >= text.length()) {
            return Optional.empty();
        }
        char first = text.charAt(from);
        boolean quoted = first == '\'' || first == '"';
        int end = quoted ? closed(text, first, from + 1) : end(text, '>', from);
        if (end < 0) {
            return Optional.empty();
        }
        String uid = text.substring(quoted ? from + 1 : from, end).strip();
        int close = quoted ? end + 1 : end;
        Inline xref = new Inline.Xref(uid, text.substring(start, close + 1), true, at.offset(start));
        return Optional.of(new Found(xref, close + 1));
    }

    /** Where the quotation mark stands that an angle bracket follows. */
    private static int closed(String text, char quote, int from) {
        int end = end(text, quote, from);
        return end > 0 && text.startsWith(">", end + 1) ? end : -1;
    }

    private static int end(String text, char close, int from) {
        int limit = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < limit; i++) {
            if (text.charAt(i) == close) {
                return i;
            }
            if (text.charAt(i) == '>') {
                return -1;
            }
        }
        return -1;
    }
}
