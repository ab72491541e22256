/** Which pages a site makes from its rules, and where each of them stands. */
@NullMarked
package dev.firststep.link.rule;

import org.jspecify.annotations.NullMarked;
