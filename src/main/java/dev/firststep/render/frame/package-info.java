/** What stands around the content of a page: head, header, switchers, navigation, footer. */
@NullMarked
package dev.firststep.render.frame;

import org.jspecify.annotations.NullMarked;
