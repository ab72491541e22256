package dev.firststep.diagnostic;

import java.util.Locale;

/** Characters that could move the cursor, reorder a line or forge another one when content is shown to people. */
final class Invisible {
    private Invisible() {}

    static boolean isUnsafe(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE;
    }

    /** The text with each unsafe character spelt out, such as {@code <U+001B>}. */
    static String spelt(String text) {
        if (text.codePoints().noneMatch(Invisible::isUnsafe)) {
            return text;
        }
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> append(safe, c));
        return safe.toString();
    }

    private static void append(StringBuilder safe, int c) {
        if (isUnsafe(c)) {
            safe.append(String.format(Locale.ROOT, "<U+%04X>", c));
        } else {
            safe.appendCodePoint(c);
        }
    }
}
