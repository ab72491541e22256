/** Pages for writers: each is one file that needs no other, and none is part of a site. */
@NullMarked
package dev.firststep.render.report;

import org.jspecify.annotations.NullMarked;
