/** Knows the order of the stages and runs them over all processors. */
@NullMarked
package dev.firststep.build;

import org.jspecify.annotations.NullMarked;
