package dev.firststep.learn.toc;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What an entry of a top-level table of contents says of the table that is joined into it.
 *
 * @param landing the page that is made for an entry that names none
 * @param children patterns of the names of entries that are put below this one
 */
public record Joining(Optional<Landing> landing, List<Placed> children) {
    static final Joining NONE = new Joining(Optional.empty(), List.of());

    public Joining {
        children = List.copyOf(children);
    }

    /** What an entry's own page is about. */
    public enum Landing {
        /** All that stands below the entry; the pages of other entries stand beside it. */
        ROOT,
        /** One service; the pages of entries below it stand in a folder of its name. */
        SERVICE;

        static Optional<Landing> of(String written) {
            return Arrays.stream(values())
                    .filter(one -> one.name().equalsIgnoreCase(written))
                    .findFirst();
        }
    }
}
