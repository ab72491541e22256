package dev.firststep.markdown.inline;

import java.util.Optional;

/** Reads {@code @uid}, {@code @"uid with blanks"} and {@code @'uid with blanks'}. */
final class ShortXrefRule implements InlineRule {
    private static final String CONTINUES = ".,;:!?~";
    private static final String STOPS = "\"'<>[]|";
    private static final int LONGEST = 1_000;

    @Override
    public String starts() {
        return "@";
    }

    @Override
    public Optional<Found> read(Surroundings at, int start) {
        String text = at.text();
        boolean alone = start == 0 || isBlank(text, start - 1) || CONTINUES.indexOf(text.charAt(start - 1)) >= 0;
        if (!alone || start + 1 >= text.length()) {
            return Optional.empty();
        }
        char first = text.charAt(start + 1);
        if (first == '\'' || first == '"') {
            int close = close(text, first, start + 2);
            return close < 0 ? Optional.empty() : Optional.of(found(at, start, start + 2, close, close + 1));
        }
        if (!Ascii.isLetter(first)) {
            return Optional.empty();
        }
        int end = end(text, start + 1);
        return Optional.of(found(at, start, start + 1, end, end));
    }

    private static Found found(Surroundings at, int start, int from, int to, int end) {
        String text = at.text();
        return new Found(
                new Inline.Xref(text.substring(from, to), text.substring(start, end), false, at.offset(start)), end);
    }

    private static int close(String text, char quote, int from) {
        int limit = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < limit && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == quote) {
                return i;
            }
        }
        return -1;
    }

    private static int end(String text, int from) {
        int i = from;
        while (i < text.length() && !isStop(text, i)) {
            boolean last = i + 1 >= text.length() || isStop(text, i + 1) || CONTINUES.indexOf(text.charAt(i + 1)) >= 0;
            if (CONTINUES.indexOf(text.charAt(i)) >= 0 && last) {
                break;
            }
            i++;
        }
        return i;
    }

    private static boolean isStop(String text, int i) {
        return isBlank(text, i) || STOPS.indexOf(text.charAt(i)) >= 0;
    }

    private static boolean isBlank(String text, int i) {
        return MarkdigFlanking.isSpace(text.charAt(i));
    }
}
