package dev.firststep.markdown.segments;

import java.util.Set;

/**
 * Blocks that are left out of a body, because the page shows what they say in another way.
 *
 * @param starts where in the body they start
 */
public record Omission(Set<Integer> starts) {
    public static final Omission NONE = new Omission(Set.of());

    public Omission {
        starts = Set.copyOf(starts);
    }

    public boolean holds(int start) {
        return starts.contains(start);
    }
}
