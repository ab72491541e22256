/** Lays what a partner says over the configuration of a site. */
@NullMarked
package dev.firststep.link.partner;

import org.jspecify.annotations.NullMarked;
