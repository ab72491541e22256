package dev.firststep.markdown.plain;

import java.text.Normalizer;

/** Markdig's default ids ({@code LinkHelper.Urilize} for ASCII only). */
final class MarkdigSlug {
    private MarkdigSlug() {}

    static String of(String heading) {
        String text = ascii(heading);
        StringBuilder slug = new StringBuilder(text.length());
        boolean started = false;
        char previous = '\0';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                slug.append(Character.toLowerCase(c));
                started = true;
                previous = c;
            } else if (started) {
                if (Character.isDigit(c)) {
                    slug.append(c);
                    previous = c;
                } else if (isMark(c) || isBlank(c)) {
                    previous = separate(slug, c, previous);
                }
            }
        }
        return trimmed(slug);
    }

    /** A mark that follows a hyphen takes its place; of marks and blanks in a row the first stays. */
    private static char separate(StringBuilder slug, char c, char previous) {
        if (isBlank(c)) {
            if (!isMark(previous) && previous != '-') {
                slug.append('-');
                return '-';
            }
            return previous;
        }
        int last = slug.length() - 1;
        if (last >= 0 && isMark(slug.charAt(last))) {
            if (previous == '-' && c != '-') {
                slug.setCharAt(last, c);
                return c;
            }
            return previous;
        }
        slug.append(c);
        return c;
    }

    private static String trimmed(StringBuilder slug) {
        int end = slug.length();
        while (end > 0 && isMark(slug.charAt(end - 1))) {
            end--;
        }
        return slug.substring(0, end);
    }

    private static boolean isMark(char c) {
        return c == '-' || c == '_' || c == '.';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static String ascii(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        for (int i = 0; i < decomposed.length(); i++) {
            if (decomposed.charAt(i) < 0x80) {
                ascii.append(decomposed.charAt(i));
            }
        }
        return ascii.toString();
    }
}
