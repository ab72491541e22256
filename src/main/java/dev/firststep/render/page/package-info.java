/** One class for each kind of page: what is on it, and where. */
@NullMarked
package dev.firststep.render.page;

import org.jspecify.annotations.NullMarked;
