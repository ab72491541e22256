/** Files of the site's data for other programs. */
@NullMarked
package dev.firststep.render.data;

import org.jspecify.annotations.NullMarked;
