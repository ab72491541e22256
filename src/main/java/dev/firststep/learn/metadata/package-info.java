/** What is known of a page besides its text, from the configuration and from its header. */
@NullMarked
package dev.firststep.learn.metadata;

import org.jspecify.annotations.NullMarked;
