/** Writes a repository in Microsoft Learn's layout as a content folder. */
@NullMarked
package dev.firststep.build.importing;

import org.jspecify.annotations.NullMarked;
