package dev.firststep.markdown.inline;

import dev.firststep.diagnostic.Code;
import java.util.List;
import java.util.Optional;

/** Reads a construct that CommonMark does not know. One instance reads one leaf block. */
interface InlineRule {
    /** What stands at a place, and where it ends. */
    record Found(List<Inline> pieces, int end) {
        Found(Inline piece, int end) {
            this(List.of(piece), end);
        }
    }

    /** The characters, all ASCII, that the construct may start with. */
    String starts();

    /** What starts here; empty if it is something else. Looks at bounded or at new text only. */
    Optional<Found> read(Surroundings at, int start);

    /** The text around a place, and what of it is still open there. */
    interface Surroundings {
        String text();

        /** Where in the body the character at this index stands. */
        int offset(int index);

        /** Whether a bracket, or the tag of a raw HTML link, is open. */
        boolean isLinkOpen();

        /** Whether runs of this emphasis mark stand before the place, unpaired as yet. */
        boolean isPending(char mark);

        /** Reports what is wrong with a construct, by its index in the text. */
        void report(Code code, int index, String message, String hint);
    }
}
