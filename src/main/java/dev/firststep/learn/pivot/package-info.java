/** Zone pivots: the groups of choices that a page offers, as {@code zone-pivot-groups.yml} defines them. */
@NullMarked
package dev.firststep.learn.pivot;

import org.jspecify.annotations.NullMarked;
