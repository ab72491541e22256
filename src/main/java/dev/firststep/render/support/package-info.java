/** Shows readers the right place to ask: where it is, when and in which languages somebody answers, what to have at hand. */
@NullMarked
package dev.firststep.render.support;

import org.jspecify.annotations.NullMarked;
