/** Bilingual files of Learn repositories: their texts in each language, and each language as Markdown of its own. */
@NullMarked
package dev.firststep.learn.bilingual;

import org.jspecify.annotations.NullMarked;
