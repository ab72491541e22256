package dev.firststep.learn.toc;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which table of contents stands beside a page, as DocFX v3 has it: of those that list the page the one with the fewest
 * folders to go down, then to go up, then the first by name; of the others only those in its folder or above.
 */
public final class NearestToc {
    private NearestToc() {}

    /**
     * The nearest of the tables.
     *
     * @param listed whether they list the page
     */
    public static Optional<String> of(String page, Collection<String> tocs, boolean listed) {
        return tocs.stream()
                .map(toc -> Distance.between(page, toc))
                .filter(distance -> listed || distance.down() == 0)
                .min(Distance.ORDER)
                .map(Distance::toc);
    }

    private record Distance(int down, int up, String toc) {
        private static final Comparator<Distance> ORDER = Comparator.comparingInt(Distance::down)
                .thenComparingInt(Distance::up)
                .thenComparing(Distance::toc);

        static Distance between(String page, String toc) {
            List<String> from = folders(page);
            List<String> to = folders(toc);
            int shared = 0;
            while (shared < Math.min(from.size(), to.size()) && from.get(shared).equals(to.get(shared))) {
                shared++;
            }
            return new Distance(to.size() - shared, from.size() - shared, toc);
        }

        private static List<String> folders(String path) {
            List<String> segments = List.of(path.split("/", -1));
            return segments.subList(0, segments.size() - 1);
        }
    }
}
