/** Reads the files of partners. */
@NullMarked
package dev.firststep.config.partner;

import org.jspecify.annotations.NullMarked;
