/** What is refused before a parser sees it: forbidden characters and inputs beyond the limits. */
@NullMarked
package dev.firststep.markdown.guard;

import org.jspecify.annotations.NullMarked;
