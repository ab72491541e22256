package dev.firststep.render.server.host;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;

/** What is written for one kind of host. */
interface HostFormat {
    /** The text of each file, by its path below the site's root. */
    SortedMap<String, Supplier<String>> files();

    /** What the host's limits leave out; empty when everything fits. */
    default Optional<Shortage> shortage() {
        return Optional.empty();
    }

    /**
     * A limit that was met.
     *
     * @param file the file that has no more room
     * @param limit the limit, in words
     * @param kept redirects that are in the file
     */
    record Shortage(String file, String limit, int kept) {
        /** The shortage when not all redirects are kept. */
        static Optional<Shortage> of(String file, String limit, int kept, List<?> all) {
            return kept < all.size() ? Optional.of(new Shortage(file, limit, kept)) : Optional.empty();
        }
    }
}
