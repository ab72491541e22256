/** Pages by the ids under which other pages refer to them. */
@NullMarked
package dev.firststep.learn.reference;

import org.jspecify.annotations.NullMarked;
