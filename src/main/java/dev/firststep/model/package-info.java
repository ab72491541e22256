/** Values that travel between the stages. */
@NullMarked
package dev.firststep.model;

import org.jspecify.annotations.NullMarked;
