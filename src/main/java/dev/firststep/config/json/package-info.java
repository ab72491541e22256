/** Turns JSON of unknown origin into the same values as YAML, which know where they stand. */
@NullMarked
package dev.firststep.config.json;

import org.jspecify.annotations.NullMarked;
