/** What templates see: every text, address and state, finished. */
@NullMarked
package dev.firststep.render.view;

import org.jspecify.annotations.NullMarked;
