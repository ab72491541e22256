/** Turns YAML of unknown origin into values that know where they stand. */
@NullMarked
package dev.firststep.config.yaml;

import org.jspecify.annotations.NullMarked;
