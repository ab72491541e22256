package dev.firststep.markdown.inline;

/** Classes of ASCII characters that Markdown's rules speak of. */
final class Ascii {
    private Ascii() {}

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetterOrDigit(char c) {
        return isLetter(c) || isDigit(c);
    }

    static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7F && !isLetterOrDigit(c);
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }
}
