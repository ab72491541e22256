/** How far the readers of a finished site may be sent, as its manifest says it. */
@NullMarked
package dev.firststep.cloud.border;

import org.jspecify.annotations.NullMarked;
