package dev.firststep.learn.yamlpage;

/** Writes text that is not Markdown so that Markdown reads it as that text. */
final class PlainText {
    private static final String ALWAYS = "\\`*[]<";

    private PlainText() {}

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            if (needsEscape(text, i)) {
                escaped.append('\\');
            }
            escaped.append(text.charAt(i));
        }
        return escaped.toString();
    }

    private static boolean needsEscape(String text, int i) {
        char c = text.charAt(i);
        if (c == '_') {
            return !isWord(text, i - 1) || !isWord(text, i + 1);
        }
        if (c == '&') {
            return text.indexOf(';', i) > 0;
        }
        boolean doubled = i + 1 < text.length() && text.charAt(i + 1) == c;
        return ALWAYS.indexOf(c) >= 0 || (doubled && (c == '~' || c == '{'));
    }

    private static boolean isWord(String text, int i) {
        return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    }

    /** A link's address, in angle brackets where it would otherwise end early. */
    static String address(String url) {
        boolean plain =
                url.chars().noneMatch(c -> c <= ' ' || c == '(' || c == ')' || c == '<' || c == '>' || c == '\\');
        return plain && !url.isEmpty()
                ? url
                : "<" + url.replace("\\", "\\\\").replace("<", "\\<").replace(">", "\\>") + ">";
    }

    /** Heading text whose last sign would be taken for decoration keeps it. */
    static String heading(String text) {
        return text.endsWith(" #") || text.equals("#") ? text.substring(0, text.length() - 1) + "\\#" : text;
    }
}
