/** The sentences of an article in two languages, as content folders keep them. */
@NullMarked
package dev.firststep.config.segments;

import org.jspecify.annotations.NullMarked;
