/** The pages that are made from the rules: the overview and its parts, the finder, comparisons of clouds. */
@NullMarked
package dev.firststep.render.rule;

import org.jspecify.annotations.NullMarked;
