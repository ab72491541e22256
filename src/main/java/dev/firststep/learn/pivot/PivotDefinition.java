package dev.firststep.learn.pivot;

import java.util.List;
import java.util.Optional;

/**
 * A file that defines groups.
 *
 * @param file the path shown in diagnostics
 */
public record PivotDefinition(String file, List<PivotGroup> groups) {
    public PivotDefinition {
        groups = List.copyOf(groups);
    }

    public Optional<PivotGroup> group(String id) {
        return groups.stream().filter(group -> group.id().equals(id)).findFirst();
    }
}
