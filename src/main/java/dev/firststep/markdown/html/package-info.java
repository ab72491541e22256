/** Writes a parsed body as HTML with holes, and gathers the facts of the article on the way. */
@NullMarked
package dev.firststep.markdown.html;

import org.jspecify.annotations.NullMarked;
