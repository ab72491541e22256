/** Lays an article out for an edition with a template. */
@NullMarked
package dev.firststep.render;

import org.jspecify.annotations.NullMarked;
