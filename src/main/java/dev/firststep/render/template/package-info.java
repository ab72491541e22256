/** Loads, lints and runs templates that can do nothing but lay out. */
@NullMarked
package dev.firststep.render.template;

import org.jspecify.annotations.NullMarked;
