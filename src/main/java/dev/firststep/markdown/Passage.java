package dev.firststep.markdown;

import dev.firststep.diagnostic.Position;
import java.util.List;

/** A passage of an article that is for some readers, as it is marked. */
public sealed interface Passage {
    /** The line that opens it, in the article or in a file that it includes. */
    Position position();

    /** For those who chose one of some pivots. */
    record OfPivots(List<String> pivots, Position position) implements Passage {
        public OfPivots {
            pivots = List.copyOf(pivots);
        }
    }

    /**
     * For those of some versions.
     *
     * @param range as written
     */
    record OfVersions(String range, Position position) implements Passage {}
}
