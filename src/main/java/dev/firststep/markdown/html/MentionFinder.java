package dev.firststep.markdown.html;

import dev.firststep.markdown.inline.Inline;
import dev.firststep.model.ContactText;
import dev.firststep.model.HostNames;
import java.util.Arrays;
import java.util.List;
import java.util.function.ObjIntConsumer;

/** Finds the host names and the contacts that readers see in inline pieces, also where mark-up divides them. */
final class MentionFinder {
    private final List<Inline> pieces;
    private final int[] starts;
    private final StringBuilder text = new StringBuilder();

    private MentionFinder(List<Inline> pieces) {
        this.pieces = pieces;
        this.starts = new int[pieces.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = text.length();
            text.append(shown(pieces.get(i)));
        }
    }

    /**
     * Visits every host name in the pieces, and every mail address and phone number outside of code.
     *
     * @param plain the plain text of the pieces, which tells quickly that there is none
     * @param hosts is told each host and its offset in the body
     * @param contacts is told each contact and its offset in the body
     */
    static void find(List<Inline> pieces, String plain, ObjIntConsumer<String> hosts, ObjIntConsumer<String> contacts) {
        boolean hasHosts = !HostNames.in(plain).isEmpty();
        boolean hasContacts = !ContactText.in(plain).isEmpty();
        if (!hasHosts && !hasContacts) {
            return;
        }
        MentionFinder finder = new MentionFinder(pieces);
        String shown = finder.text.toString();
        HostNames.in(shown).forEach(found -> hosts.accept(found.host(), finder.offset(found.index())));
        ContactText.in(shown).stream()
                .filter(found -> !(finder.piece(found.index()) instanceof Inline.Code))
                .forEach(found -> contacts.accept(found.value(), finder.offset(found.index())));
    }

    private static String shown(Inline piece) {
        boolean divides = piece instanceof Inline.Variable
                || piece instanceof Inline.SoftBreak
                || piece instanceof Inline.HardBreak;
        return divides ? " " : PlainText.value(piece);
    }

    private Inline piece(int index) {
        return pieces.get(number(index));
    }

    private int offset(int index) {
        int number = number(index);
        Inline piece = pieces.get(number);
        return piece instanceof Inline.Text ? piece.offset() + index - starts[number] : piece.offset();
    }

    private int number(int index) {
        int at = Arrays.binarySearch(starts, index);
        return at >= 0 ? last(at) : -at - 2;
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
