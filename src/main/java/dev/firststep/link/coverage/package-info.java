/** Which article stands in which edition, and why it does not stand in the others. */
@NullMarked
package dev.firststep.link.coverage;

import org.jspecify.annotations.NullMarked;
