/** Raw HTML as writers put it into Markdown: its tags, and which of them may stay. */
@NullMarked
package dev.firststep.markdown.sanitize;

import org.jspecify.annotations.NullMarked;
