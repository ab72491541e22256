/** Splits the front matter off an article and reads it. */
@NullMarked
package dev.firststep.config.frontmatter;

import org.jspecify.annotations.NullMarked;
