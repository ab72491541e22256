/** Reads repositories in the layout of Microsoft Learn: docsets, tables of contents, YAML pages, redirects, bilingual files. */
@NullMarked
package dev.firststep.learn;

import org.jspecify.annotations.NullMarked;
