package dev.firststep.markdown.include;

import dev.firststep.markdown.text.LeafText;
import java.util.ArrayList;
import java.util.List;

/** The paragraphs of a text that has no other blocks. */
final class TokenParagraphs {
    private TokenParagraphs() {}

    /** @param start the offset of the text's first character */
    static List<LeafText> of(String text, int start) {
        List<LeafText> paragraphs = new ArrayList<>();
        LeafText.Builder open = new LeafText.Builder();
        int line = 0;
        while (line < text.length()) {
            int feed = text.indexOf('\n', line);
            int end = feed < 0 ? text.length() : feed + 1;
            int first = line;
            while (first < end && isBlank(text.charAt(first))) {
                first++;
            }
            if (first < end) {
                open.add(text.substring(first, end), start + first);
            } else if (!open.isEmpty()) {
                paragraphs.add(open.build());
                open = new LeafText.Builder();
            }
            line = end;
        }
        if (!open.isEmpty()) {
            paragraphs.add(open.build());
        }
        return paragraphs;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }
}
