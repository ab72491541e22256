/** Takes the passage that an article shows out of a file of code, as DocFX v3 does. */
@NullMarked
package dev.firststep.markdown.snippet;

import org.jspecify.annotations.NullMarked;
