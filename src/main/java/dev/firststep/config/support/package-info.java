/** Reads {@code support.yml}: audiences, topics, destinations with their hours, and routes. */
@NullMarked
package dev.firststep.config.support;

import org.jspecify.annotations.NullMarked;
