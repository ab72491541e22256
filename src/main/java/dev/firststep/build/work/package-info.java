/** Runs work over all processors, says how far it is, and stops cleanly. */
@NullMarked
package dev.firststep.build.work;

import org.jspecify.annotations.NullMarked;
