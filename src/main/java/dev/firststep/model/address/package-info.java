/** How addresses are written: the one place where articles and configuration have theirs read. */
@NullMarked
package dev.firststep.model.address;

import org.jspecify.annotations.NullMarked;
