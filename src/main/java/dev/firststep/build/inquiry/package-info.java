/** Answers questions about a project or a finished site, and changes nothing. */
@NullMarked
package dev.firststep.build.inquiry;

import org.jspecify.annotations.NullMarked;
