/** Reads {@code clouds.yml}. */
@NullMarked
package dev.firststep.config.cloud;

import org.jspecify.annotations.NullMarked;
