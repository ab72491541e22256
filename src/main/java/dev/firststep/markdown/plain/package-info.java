/** Writes Markdown as the HTML that Learn's own engines (DocFX on Markdig) make of it, which the conformance cases hold us to. */
@NullMarked
package dev.firststep.markdown.plain;

import org.jspecify.annotations.NullMarked;
