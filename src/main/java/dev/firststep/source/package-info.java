/** Walks the roots, confines every path by its real location, decodes and hashes. */
@NullMarked
package dev.firststep.source;

import org.jspecify.annotations.NullMarked;
