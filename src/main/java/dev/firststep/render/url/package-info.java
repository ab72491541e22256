/** Addresses as one page writes them to point at another. */
@NullMarked
package dev.firststep.render.url;

import org.jspecify.annotations.NullMarked;
