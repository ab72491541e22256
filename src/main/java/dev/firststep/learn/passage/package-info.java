/** Tells whom the zones of a repository's pages are for: readers of some clouds, platforms or versions. */
@NullMarked
package dev.firststep.learn.passage;

import org.jspecify.annotations.NullMarked;
