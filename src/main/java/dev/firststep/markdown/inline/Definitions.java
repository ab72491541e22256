package dev.firststep.markdown.inline;

import dev.firststep.markdown.text.LeafText;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The link reference definitions of one body, and apart from them those of each text that it includes. */
public final class Definitions {
    /**
     * Where a reference leads.
     *
     * @param destination decoded
     * @param title as written, without its quotes
     */
    record Definition(String destination, String title) {}

    private final Map<String, Definition> byLabel = new HashMap<>();
    private final Map<Integer, Definitions> included = new HashMap<>();

    /** The definitions of the text with this number; 0 is the body's own. */
    Definitions of(int text) {
        return text == 0 ? this : included.computeIfAbsent(text, number -> new Definitions());
    }

    /** Takes the definitions that a paragraph of the text with this number starts with, and returns what is left of it. */
    public LeafText take(LeafText paragraph, int text) {
        return of(text).take(paragraph);
    }

    Optional<Definition> find(String label) {
        return Optional.ofNullable(byLabel.get(normalize(label)));
    }

    /** Takes the definitions that a paragraph starts with, and returns what is left of it. */
    public LeafText take(LeafText paragraph) {
        String text = paragraph.text();
        int start = 0;
        while (start < text.length() && text.charAt(start) == '[') {
            int end = definition(text, start);
            if (end < 0) {
                break;
            }
            start = end;
        }
        return start == 0 ? paragraph : paragraph.from(start);
    }

    /** The start of the line after the definition that starts here, or -1 if it is none. */
    private int definition(String text, int start) {
        int labelEnd = LinkSyntax.labelEnd(text, start);
        if (labelEnd < 0 || labelEnd >= text.length() || text.charAt(labelEnd) != ':') {
            return -1;
        }
        int from = LinkSyntax.skipBlanks(text, labelEnd + 1);
        int to = LinkSyntax.destinationEnd(text, from);
        if (to <= from) {
            return -1;
        }
        String label = text.substring(start + 1, labelEnd - 1);
        String destination = LinkSyntax.destination(text, from, to);
        int titleStart = LinkSyntax.skipBlanks(text, to);
        int titleEnd = titleStart > to ? LinkSyntax.titleEnd(text, titleStart) : -1;
        int lineEnd = titleEnd < 0 ? -1 : lineEnd(text, titleEnd);
        if (lineEnd >= 0) {
            put(label, new Definition(destination, text.substring(titleStart + 1, titleEnd - 1)));
            return lineEnd;
        }
        lineEnd = lineEnd(text, to);
        if (lineEnd >= 0) {
            put(label, new Definition(destination, ""));
        }
        return lineEnd;
    }

    /** The start of the next line if only blanks are left on this one, or -1. */
    private static int lineEnd(String text, int start) {
        int i = start;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        if (i == text.length()) {
            return i;
        }
        return text.charAt(i) == '\n' ? i + 1 : -1;
    }

    private void put(String label, Definition definition) {
        byLabel.putIfAbsent(normalize(label), definition);
    }

    private static String normalize(String label) {
        StringBuilder normalized = new StringBuilder(label.length());
        boolean blank = false;
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (Ascii.isBlank(c)) {
                blank = normalized.length() > 0;
            } else {
                if (blank) {
                    normalized.append(' ');
                    blank = false;
                }
                normalized.append(c);
            }
        }
        return normalized.toString().toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }
}
