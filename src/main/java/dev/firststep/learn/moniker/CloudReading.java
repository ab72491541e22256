package dev.firststep.learn.moniker;

import dev.firststep.model.CloudId;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** What monikers say of clouds. */
public sealed interface CloudReading {
    /** There are none, or one of them is a version of something: readers choose among them at run time. */
    record NotClouds() implements CloudReading {}

    /** Each stands for a cloud: what they mark is true in these alone. Never empty. */
    record Only(SortedSet<CloudId> clouds) implements CloudReading {
        public Only {
            clouds = Collections.unmodifiableSortedSet(new TreeSet<>(clouds));
        }
    }

    /** Each stands for a cloud, and the site has none of these: what they mark is shown nowhere. */
    record Nowhere() implements CloudReading {}
}
