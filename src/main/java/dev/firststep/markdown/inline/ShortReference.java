package dev.firststep.markdown.inline;

import java.util.Optional;

/**
 * A unique id after an at sign, as DocFX reads it: {@code @uid}, {@code @"uid with blanks"} and {@code @'uid with blanks'}.
 *
 * @param end the place after it
 */
public record ShortReference(String uid, int end) {
    private static final String CONTINUES = ".,;:!?~";
    private static final String STOPS = "\"'<>[]|";
    private static final int LONGEST = 1_000;

    /**
     * Reads the id whose sign stands at a place of a text.
     *
     * @return empty if it stands in a word or no id follows
     */
    public static Optional<ShortReference> read(String text, int start) {
        boolean alone = start == 0 || isBlank(text, start - 1) || CONTINUES.indexOf(text.charAt(start - 1)) >= 0;
        if (!alone || start + 1 >= text.length()) {
            return Optional.empty();
        }
        char first = text.charAt(start + 1);
        if (first == '\'' || first == '"') {
            int close = close(text, first, start + 2);
            return close < 0
                    ? Optional.empty()
                    : Optional.of(new ShortReference(text.substring(start + 2, close), close + 1));
        }
        if (!Ascii.isLetter(first)) {
            return Optional.empty();
        }
        int end = end(text, start + 1);
        return Optional.of(new ShortReference(text.substring(start + 1, end), end));
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
