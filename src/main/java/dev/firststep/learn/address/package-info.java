/** The rules of paths and addresses in Learn repositories. */
@NullMarked
package dev.firststep.learn.address;

import org.jspecify.annotations.NullMarked;
