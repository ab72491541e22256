package dev.firststep.cloud.rule;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A rule that holds in both of two clouds and works differently in them.
 *
 * @param aspects in what, in the order in which readers are told of it
 */
public record RuleDifference(Rule rule, Practice left, Practice right, SortedSet<Aspect> aspects) {
    public RuleDifference {
        aspects = Collections.unmodifiableSortedSet(new TreeSet<>(aspects));
    }
}
