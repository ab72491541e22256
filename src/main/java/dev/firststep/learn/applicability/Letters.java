package dev.firststep.learn.applicability;

import java.util.Locale;

/** Texts reduced to what identifies them, however they are spaced and punctuated. */
final class Letters {
    private Letters() {}

    /** The letters and digits alone, in lower case. */
    static String of(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || isMark(c))
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Words of ASCII letters and digits, joined by hyphens; empty if the text holds other letters. */
    static String slug(String text) {
        StringBuilder slug = new StringBuilder(text.length());
        for (int c : text.toLowerCase(Locale.ROOT).codePoints().toArray()) {
            if (c < 0x80 && Character.isLetterOrDigit(c)) {
                slug.append((char) c);
            } else if (Character.isLetterOrDigit(c)) {
                return "";
            } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        return slug.substring(0, end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end);
    }
}
