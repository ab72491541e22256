/** Reads the self-support rules: what is the same in every language, and the words of each translation. */
@NullMarked
package dev.firststep.config.rule;

import org.jspecify.annotations.NullMarked;
