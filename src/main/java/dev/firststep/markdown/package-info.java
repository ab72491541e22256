/** Guards, parses and sanitizes Markdown: bytes to an article and its facts. */
@NullMarked
package dev.firststep.markdown;

import org.jspecify.annotations.NullMarked;
