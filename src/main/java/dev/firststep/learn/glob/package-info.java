/** Patterns that choose files, as docfx.json has them. */
@NullMarked
package dev.firststep.learn.glob;

import org.jspecify.annotations.NullMarked;
