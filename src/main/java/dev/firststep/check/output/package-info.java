/** Proves on the files of a finished site that no address in them leads readers out of their cloud or edition. */
@NullMarked
package dev.firststep.check.output;

import org.jspecify.annotations.NullMarked;
