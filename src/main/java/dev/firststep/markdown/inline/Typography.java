package dev.firststep.markdown.inline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Takes back the typographic quotation marks that have no partner, and reads the dashes, in all of a leaf block. */
final class Typography {
    private static final Map<String, String> CLOSINGS =
            Map.of("&lsquo;", "&rsquo;", "&ldquo;", "&rdquo;", "&laquo;", "&raquo;");

    private Typography() {}

    static List<Inline> settle(List<Inline> pieces) {
        List<Inline> settled = new ArrayList<>(pieces);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < settled.size(); i++) {
            if (settled.get(i) instanceof Inline.Typographic mark
                    && !mark.entity().equals("&hellip;")) {
                settle(settled, open, i, mark.entity());
            }
        }
        open.forEach(i -> takeBack(settled, i));
        List<Inline> out = new ArrayList<>();
        settled.forEach(piece -> dashes(piece, out));
        return out;
    }

    private static void settle(List<Inline> pieces, Deque<Integer> open, int at, String entity) {
        if (CLOSINGS.containsKey(entity)) {
            open.push(at);
            return;
        }
        while (!open.isEmpty()) {
            int opener = open.pop();
            String opening = ((Inline.Typographic) pieces.get(opener)).entity();
            if (entity.equals(CLOSINGS.get(opening))) {
                return;
            }
            takeBack(pieces, opener);
        }
        takeBack(pieces, at);
    }

    private static void takeBack(List<Inline> pieces, int at) {
        Inline.Typographic mark = (Inline.Typographic) pieces.get(at);
        pieces.set(at, new Inline.Text(mark.raw(), mark.offset(), true));
    }

    private static void dashes(Inline piece, List<Inline> out) {
        if (!(piece instanceof Inline.Text text)
                || text.literal()
                || !text.value().contains("--")) {
            out.add(piece);
            return;
        }
        String value = text.value();
        int done = 0;
        int dash = value.indexOf("--");
        while (dash >= 0) {
            int end = value.startsWith("---", dash) ? dash + 3 : dash + 2;
            out.add(new Inline.Text(value.substring(done, dash), text.offset() + done, true));
            String entity = end - dash == 3 ? "&mdash;" : "&ndash;";
            out.add(new Inline.Typographic(value.substring(dash, end), entity, text.offset() + dash));
            done = end;
            dash = value.indexOf("--", end);
        }
        out.add(new Inline.Text(value.substring(done), text.offset() + done, true));
    }
}
