package dev.firststep.markdown.single;

import dev.firststep.markdown.inline.Inline;
import java.util.List;

/** What pieces come to for a reader, however they were written. */
final class Form {
    private Form() {}

    static String of(List<Inline> pieces) {
        StringBuilder form = new StringBuilder();
        for (Inline piece : pieces) {
            if (piece instanceof Inline.Text text) {
                form.append(text.value());
            } else if (piece instanceof Inline.Open open) {
                form.append('\u0001').append(open.span()).append('\u0002');
            } else if (piece instanceof Inline.Close) {
                form.append('\u0003');
            } else {
                form.append('\u0004').append(withoutOffset(piece)).append('\u0005');
            }
        }
        return form.toString();
    }

    private static String withoutOffset(Inline piece) {
        String shown = piece.toString();
        return shown.replace("offset=" + piece.offset(), "");
    }
}
