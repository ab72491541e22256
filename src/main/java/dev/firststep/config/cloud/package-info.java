/** Reads {@code clouds.yml} and {@code support.yml}. */
@NullMarked
package dev.firststep.config.cloud;

import org.jspecify.annotations.NullMarked;
