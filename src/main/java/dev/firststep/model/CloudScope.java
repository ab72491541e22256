package dev.firststep.model;

import java.util.Collection;
import java.util.Collections;
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
}
