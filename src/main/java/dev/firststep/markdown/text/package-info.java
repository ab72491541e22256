/** The characters of an article's body and where each of them stands in its file. */
@NullMarked
package dev.firststep.markdown.text;

import org.jspecify.annotations.NullMarked;
