package dev.firststep.markdown.html;

import dev.firststep.markdown.inline.Inline;
import java.util.ArrayList;
import java.util.List;

/** The links of a selector of two things, written {@code [(Phone | Mail)](page.md)}, without their round brackets. */
final class SelectorText {
    private SelectorText() {}

    static List<Inline> of(List<Inline> written) {
        List<Inline> pieces = new ArrayList<>(written);
        int open = -1;
        for (int i = 0; i < pieces.size(); i++) {
            if (isLink(pieces.get(i))) {
                open = i;
            } else if (pieces.get(i) instanceof Inline.Close close
                    && close.span() instanceof Inline.Link
                    && open >= 0) {
                strip(pieces, open + 1, i - 1);
                open = -1;
            }
        }
        return pieces;
    }

    private static boolean isLink(Inline piece) {
        return piece instanceof Inline.Open open && open.span() instanceof Inline.Link;
    }

    private static void strip(List<Inline> pieces, int first, int last) {
        String text = last < first ? "" : PlainText.of(pieces.subList(first, last + 1));
        if (!text.startsWith("(") || !text.endsWith(")") || text.indexOf('|') < 0) {
            return;
        }
        if (pieces.get(first) instanceof Inline.Text start) {
            pieces.set(first, with(start, start.value().stripLeading().substring(1)));
        }
        if (pieces.get(last) instanceof Inline.Text end) {
            String value = end.value().stripTrailing();
            pieces.set(last, with(end, value.substring(0, value.length() - 1)));
        }
    }

    private static Inline with(Inline.Text text, String value) {
        return new Inline.Text(value, text.offset(), text.literal());
    }
}
