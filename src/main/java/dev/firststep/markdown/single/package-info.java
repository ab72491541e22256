/** Writes one language of a bilingual body as Markdown of its own, which reads as that language reads in the whole. */
@NullMarked
package dev.firststep.markdown.single;

import org.jspecify.annotations.NullMarked;
