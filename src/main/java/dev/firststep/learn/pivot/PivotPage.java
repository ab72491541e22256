package dev.firststep.learn.pivot;

import dev.firststep.diagnostic.Position;
import java.util.List;
import java.util.Optional;

/**
 * What the check of pivots must know of a page.
 *
 * @param address the page's site-absolute address
 * @param groups {@code zone_pivot_groups}: ids with commas between them
 * @param fileName {@code zone_pivot_group_filename}
 * @param uses the pivots that the zones of the page name, in their order
 * @param position where findings about the page as a whole are shown
 */
public record PivotPage(
        String address, Optional<String> groups, Optional<String> fileName, List<PivotUse> uses, Position position) {
    public PivotPage {
        uses = List.copyOf(uses);
    }

    /** The ids of the groups. */
    List<String> groupIds() {
        return groups.stream()
                .flatMap(ids -> List.of(ids.split(",", -1)).stream())
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }
}
