/** Tables of contents that the publish configuration takes apart and joins, and the pages that are made for their entries. */
@NullMarked
package dev.firststep.learn.toc.join;

import org.jspecify.annotations.NullMarked;
