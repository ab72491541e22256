package dev.firststep.markdown.inline;

import java.util.ArrayList;
import java.util.List;

/** Takes off the blanks that a projection leaves where a line starts or ends; elsewhere a parser has removed them. */
final class Edges {
    private Edges() {}

    static List<Inline> trim(List<Inline> pieces) {
        List<Inline> trimmed = new ArrayList<>(pieces.size());
        boolean start = true;
        for (int i = 0; i < pieces.size(); i++) {
            Inline piece = pieces.get(i);
            if (piece instanceof Inline.Text text && !text.literal()) {
                boolean end = i + 1 == pieces.size() || isBreak(pieces.get(i + 1));
                String value = trim(text.value(), start, end);
                start &= value.isEmpty();
                if (!value.isEmpty()) {
                    trimmed.add(new Inline.Text(value, text.offset(), false));
                }
            } else {
                start = isBreak(piece);
                trimmed.add(piece);
            }
        }
        return trimmed;
    }

    private static boolean isBreak(Inline piece) {
        return piece instanceof Inline.SoftBreak || piece instanceof Inline.HardBreak;
    }

    private static String trim(String text, boolean start, boolean end) {
        int from = 0;
        int to = text.length();
        while (start && from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (end && to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
