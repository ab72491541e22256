/** Where a translation of a Learn repository comes from, and whether it is behind its source. */
@NullMarked
package dev.firststep.learn.provenance;

import org.jspecify.annotations.NullMarked;
