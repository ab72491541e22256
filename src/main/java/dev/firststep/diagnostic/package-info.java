/** Findings about content and the formats they are reported in. */
@NullMarked
package dev.firststep.diagnostic;

import org.jspecify.annotations.NullMarked;
