/** Tables of contents of Learn repositories: read from YAML, JSON and Markdown, joined across files, and matched with pages. */
@NullMarked
package dev.firststep.learn.toc;

import org.jspecify.annotations.NullMarked;
