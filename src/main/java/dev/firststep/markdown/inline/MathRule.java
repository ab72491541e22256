package dev.firststep.markdown.inline;

import java.util.Optional;

/** Reads {@code $…$} and {@code $$…$$} on one line, as Markdig does. */
final class MathRule implements InlineRule {
    @Override
    public String starts() {
        return "$";
    }

    @Override
    public Optional<Found> read(Surroundings at, int start) {
        String text = at.text();
        if (start > 0 && !mayStandBefore(text.charAt(start - 1))) {
            return Optional.empty();
        }
        int dollars = text.startsWith("$$", start) ? 2 : 1;
        int from = start + dollars;
        while (from < text.length() && isBlank(text.charAt(from))) {
            from++;
        }
        int close = close(text, from, dollars);
        if (close < 0) {
            return Optional.empty();
        }
        int end = run(text, close);
        if (end < text.length() && !mayStandAfter(text.charAt(end))) {
            return Optional.empty();
        }
        int to = end - dollars;
        int trimmed = to;
        while (trimmed > from && to == close && isBlank(text.charAt(trimmed - 1))) {
            trimmed--;
        }
        return Optional.of(new Found(new Inline.Formula(text.substring(from, trimmed), at.offset(start)), end));
    }

    /** Where a run of enough dollars starts, or -1. */
    private static int close(String text, int from, int dollars) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '\n') {
            if (text.charAt(i) == '$' && (i == from || text.charAt(i - 1) != '\\')) {
                int end = run(text, i);
                if (end - i >= dollars && i > from) {
                    return i;
                }
                i = end;
            } else {
                i++;
            }
        }
        return -1;
    }

    private static int run(String text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) == '$') {
            i++;
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean mayStandBefore(char c) {
        return c != '$' && mayStandAfter(c);
    }

    private static boolean mayStandAfter(char c) {
        return MarkdigFlanking.isSpace(c) || MarkdigFlanking.isPunctuation(c);
    }
}
