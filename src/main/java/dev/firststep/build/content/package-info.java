/** Reads a content folder, or a repository in Microsoft Learn's layout as if it were one. */
@NullMarked
package dev.firststep.build.content;

import org.jspecify.annotations.NullMarked;
