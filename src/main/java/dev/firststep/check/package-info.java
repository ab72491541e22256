/** Checks over articles, index and finished pages; each yields diagnostics. */
@NullMarked
package dev.firststep.check;

import org.jspecify.annotations.NullMarked;
