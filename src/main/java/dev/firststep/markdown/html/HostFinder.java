package dev.firststep.markdown.html;

import dev.firststep.markdown.inline.Inline;
import dev.firststep.model.HostNames;
import java.util.Arrays;
import java.util.List;
import java.util.function.ObjIntConsumer;

/** Finds the host names that readers see in inline pieces, also where mark-up divides them. */
final class HostFinder {
    private final List<Inline> pieces;
    private final int[] starts;
    private final StringBuilder text = new StringBuilder();

    private HostFinder(List<Inline> pieces) {
        this.pieces = pieces;
        this.starts = new int[pieces.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = text.length();
            text.append(shown(pieces.get(i)));
        }
    }

    /**
     * Visits every host name in the pieces.
     *
     * @param plain the plain text of the pieces, which tells quickly that there is none
     * @param visitor is told the host and its offset in the body
     */
    static void find(List<Inline> pieces, String plain, ObjIntConsumer<String> visitor) {
        if (HostNames.in(plain).isEmpty()) {
            return;
        }
        HostFinder finder = new HostFinder(pieces);
        HostNames.in(finder.text.toString()).forEach(found -> visitor.accept(found.host(), finder.offset(found)));
    }

    private static String shown(Inline piece) {
        boolean divides = piece instanceof Inline.Variable
                || piece instanceof Inline.SoftBreak
                || piece instanceof Inline.HardBreak;
        return divides ? " " : PlainText.value(piece);
    }

    private int offset(HostNames.Found found) {
        int at = Arrays.binarySearch(starts, found.index());
        int number = at >= 0 ? last(at) : -at - 2;
        Inline piece = pieces.get(number);
        return piece instanceof Inline.Text ? piece.offset() + found.index() - starts[number] : piece.offset();
    }

    /** Of the pieces that start here, all but the last one have no text. */
    private int last(int at) {
        int last = at;
        while (last + 1 < starts.length && starts[last + 1] == starts[at]) {
            last++;
        }
        return last;
    }
}
