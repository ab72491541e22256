package dev.firststep.learn.pivot;

import java.util.List;

/**
 * Choices of which a reader takes one.
 *
 * @param title what the choice is about, in the language of the file
 * @param prompt what the reader is asked to do; empty when the file says nothing
 */
public record PivotGroup(String id, String title, String prompt, List<Pivot> pivots) {
    public PivotGroup {
        pivots = List.copyOf(pivots);
    }

    public boolean has(String pivot) {
        return pivots.stream().anyMatch(p -> p.id().equals(pivot));
    }
}
