/** Puts the texts and the code that an article includes into the places where it names them. */
@NullMarked
package dev.firststep.markdown.include;

import org.jspecify.annotations.NullMarked;
