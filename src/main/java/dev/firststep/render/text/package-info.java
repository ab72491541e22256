/** The words of the templates, in every language. */
@NullMarked
package dev.firststep.render.text;

import org.jspecify.annotations.NullMarked;
