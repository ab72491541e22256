package dev.firststep.model;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The clouds in which something is true: everywhere, or only in those named. */
public record CloudScope(SortedSet<CloudId> only) {
    /** True in every cloud. */
    public static final CloudScope EVERYWHERE = new CloudScope(Collections.emptySortedSet());

    /** An empty set means everywhere. */
    public CloudScope {
        only = Collections.unmodifiableSortedSet(new TreeSet<>(only));
    }

    public static CloudScope of(Collection<CloudId> clouds) {
        return new CloudScope(new TreeSet<>(clouds));
    }

    public boolean includes(CloudId cloud) {
        return only.isEmpty() || only.contains(cloud);
    }

    /** The clouds in which both are true; empty if there are none. */
    public Optional<CloudScope> and(CloudScope other) {
        if (only.isEmpty() || other.only.isEmpty()) {
            return Optional.of(only.isEmpty() ? other : this);
        }
        SortedSet<CloudId> both = new TreeSet<>(only);
        both.retainAll(other.only);
        return both.isEmpty() ? Optional.empty() : Optional.of(new CloudScope(both));
    }
}
