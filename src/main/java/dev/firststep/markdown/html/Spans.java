package dev.firststep.markdown.html;

import dev.firststep.markdown.inline.Inline;
import java.util.List;

/** Finds the pieces between the beginning and the end of a span. */
final class Spans {
    private Spans() {}

    /** The place of the piece that closes the span opened at this place. */
    static int end(List<Inline> pieces, int start) {
        int depth = 0;
        for (int i = start + 1; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Inline.Open) {
                depth++;
            } else if (pieces.get(i) instanceof Inline.Close && depth-- == 0) {
                return i;
            }
        }
        return pieces.size();
    }
}
