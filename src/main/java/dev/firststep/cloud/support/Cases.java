package dev.firststep.cloud.support;

import dev.firststep.model.CloudId;
import dev.firststep.model.LocaleTag;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** The cases for which a route holds. In each of the four an empty set means all of them. */
public record Cases(
        SortedSet<CloudId> clouds,
        SortedSet<String> audiences,
        SortedSet<LocaleTag> locales,
        SortedSet<String> topics) {
    public Cases {
        clouds = Collections.unmodifiableSortedSet(new TreeSet<>(clouds));
        audiences = Collections.unmodifiableSortedSet(new TreeSet<>(audiences));
        locales = Collections.unmodifiableSortedSet(new TreeSet<>(locales));
        topics = Collections.unmodifiableSortedSet(new TreeSet<>(topics));
    }

    public boolean include(SupportCase wanted) {
        return holds(clouds, wanted.cloud())
                && holds(audiences, wanted.audience())
                && holds(locales, wanted.locale())
                && holds(topics, wanted.topic());
    }

    private static <T> boolean holds(Collection<T> named, T wanted) {
        return named.isEmpty() || named.contains(wanted);
    }

    /**
     * How narrowly the cases are drawn, from 0 to 15. A cloud that is named outweighs all else, because the wrong cloud
     * helps nobody; then comes the audience, then the locale, then the topic.
     */
    int precedence() {
        return weight(clouds, 8) + weight(audiences, 4) + weight(locales, 2) + weight(topics, 1);
    }

    private static int weight(Collection<?> named, int weight) {
        return named.isEmpty() ? 0 : weight;
    }
}
