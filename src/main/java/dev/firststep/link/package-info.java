/** Turns the facts of all articles into the site index and resolves link targets against it. */
@NullMarked
package dev.firststep.link;

import org.jspecify.annotations.NullMarked;
