/** Fills the holes of a parsed body for one edition. */
@NullMarked
package dev.firststep.render.body;

import org.jspecify.annotations.NullMarked;
