/** Reads the block structure of a body with flexmark, extended by tables, footnotes and zones. */
@NullMarked
package dev.firststep.markdown.blocks;

import org.jspecify.annotations.NullMarked;
