/** Reads the breadcrumb files of Learn repositories, which tell what stands above a page by the start of its address. */
@NullMarked
package dev.firststep.learn.breadcrumb;

import org.jspecify.annotations.NullMarked;
