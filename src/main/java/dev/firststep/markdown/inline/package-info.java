/** Reads the text of one paragraph, heading or table cell into a flat list of inline parts, in linear time. */
@NullMarked
package dev.firststep.markdown.inline;

import org.jspecify.annotations.NullMarked;
