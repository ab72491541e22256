/** Turns Learn repositories into the articles, the navigation and the settings of a help centre. */
@NullMarked
package dev.firststep.learn.site;

import org.jspecify.annotations.NullMarked;
