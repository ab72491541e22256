package dev.firststep.learn.yamlpage;

import java.util.stream.Collectors;

/** Text that holds inline Markdown only: what would start a list, a heading or any other block there is plain text. */
public final class ParagraphText {
    private static final String MARKERS = "#-+*>=~|`";

    private ParagraphText() {}

    /** The text as Markdown that makes nothing but paragraphs of it. */
    public static String of(String text) {
        return text.lines().map(ParagraphText::line).collect(Collectors.joining("\n"));
    }

    static String line(String line) {
        String text = line.strip();
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        boolean numbered = digits > 0 && digits < text.length() && ".)".indexOf(text.charAt(digits)) >= 0;
        if (numbered) {
            return text.substring(0, digits) + "\\" + text.substring(digits);
        }
        return startsBlock(text) ? "\\" + text : text;
    }

    /** Emphasis and code may start a paragraph; three of their signs start a rule or a fence. */
    private static boolean startsBlock(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        boolean doubled = text.length() > 1 && text.charAt(1) == first;
        if (first == '*' || first == '`' || first == '~') {
            boolean tripled = doubled && text.length() > 2 && text.charAt(2) == first;
            return tripled || (first == '*' && text.startsWith("* "));
        }
        return MARKERS.indexOf(first) >= 0
                || text.startsWith(":::")
                || text.replace(" ", "").matches("_{3,}");
    }
}
