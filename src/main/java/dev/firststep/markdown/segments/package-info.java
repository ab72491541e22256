/** Bilingual bodies: finds the segments of a file that holds a translation and its source, and reads one of the two. */
@NullMarked
package dev.firststep.markdown.segments;

import org.jspecify.annotations.NullMarked;
