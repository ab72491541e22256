/** The notes in which articles of Learn repositories say for which clouds and for whom they are. */
@NullMarked
package dev.firststep.learn.applicability;

import org.jspecify.annotations.NullMarked;
