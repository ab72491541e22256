/** Redirect files: which addresses have moved, and where to. */
@NullMarked
package dev.firststep.learn.redirect;

import org.jspecify.annotations.NullMarked;
