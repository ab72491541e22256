/** What readers choose among on a page: its pivots and its versions, as far as they are not clouds. */
@NullMarked
package dev.firststep.learn.choice;

import org.jspecify.annotations.NullMarked;
