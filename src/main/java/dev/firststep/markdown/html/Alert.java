package dev.firststep.markdown.html;

import dev.firststep.diagnostic.Code;
import dev.firststep.markdown.text.Findings;
import dev.firststep.markdown.text.LeafText;
import java.util.Locale;
import java.util.Set;

/**
 * The first line of a quote, as far as it makes the quote an alert: {@code [!NOTE]}.
 *
 * @param type in lower case; empty if the line is an ordinary one
 * @param trailing what follows the type on its line
 * @param rest the paragraph without that line
 * @param offset where the line starts
 */
record Alert(String type, String trailing, LeafText rest, int offset) {
    private static final Set<String> TYPES = Set.of("note", "tip", "important", "warning", "caution");

    static Alert read(LeafText paragraph) {
        String text = paragraph.text();
        int close = text.startsWith("[!") ? text.indexOf(']') : -1;
        int feed = text.indexOf('\n');
        int end = feed < 0 ? text.length() : feed;
        boolean link = close > 0 && close + 1 < text.length() && "([:".indexOf(text.charAt(close + 1)) >= 0;
        if (close < 3 || close >= end || link) {
            return new Alert("", "", paragraph, paragraph.offset(0));
        }
        String type = text.substring(2, close).toLowerCase(Locale.ROOT);
        return new Alert(type, text.substring(close + 1, end).strip(), paragraph.from(end), paragraph.offset(0));
    }

    boolean isAlert() {
        return !type.isEmpty();
    }

    boolean isKnown() {
        return TYPES.contains(type) && trailing.isEmpty();
    }

    void report(Findings findings) {
        if (TYPES.contains(type)) {
            findings.add(
                    Code.ALERT_UNKNOWN,
                    offset,
                    "text follows [!" + type.toUpperCase(Locale.ROOT) + "] on its line, so this is an ordinary quote",
                    "start the text on the next line");
        } else {
            findings.add(
                    Code.ALERT_UNKNOWN,
                    offset,
                    "there is no alert '" + type + "', so this is an ordinary quote",
                    "use NOTE, TIP, IMPORTANT, WARNING or CAUTION");
        }
    }
}
