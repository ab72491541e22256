package dev.firststep.markdown.html;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reads the attributes that a writer gave a section: {@code class="checklist" title1='x'}. */
final class TagAttributes {
    private TagAttributes() {}

    /** The values by name, in lower case; of an attribute that comes twice the first counts, as in HTML. */
    static Map<String, String> read(String text) {
        Map<String, String> values = new TreeMap<>();
        int at = 0;
        int equals = text.indexOf('=');
        while (equals >= 0) {
            String name = text.substring(at, equals).strip().toLowerCase(Locale.ROOT);
            int start = skipBlanks(text, equals + 1);
            int end = end(text, start);
            boolean quoted = start < text.length() && isQuote(text.charAt(start));
            if (!name.isEmpty()) {
                values.putIfAbsent(name, text.substring(quoted ? start + 1 : start, Math.max(end, start)));
            }
            at = Math.min(quoted ? end + 1 : end, text.length());
            equals = text.indexOf('=', at);
        }
        return values;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private static int skipBlanks(String text, int start) {
        int i = start;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Where the value that starts here ends: at its quote, or at a blank. */
    private static int end(String text, int start) {
        if (start < text.length() && isQuote(text.charAt(start))) {
            int end = text.indexOf(text.charAt(start), start + 1);
            return end < 0 ? text.length() : end;
        }
        int i = start;
        while (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
