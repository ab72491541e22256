/** What Learn's engine does to the HTML of a page after Markdown is done with it. */
@NullMarked
package dev.firststep.learn.html;

import org.jspecify.annotations.NullMarked;
