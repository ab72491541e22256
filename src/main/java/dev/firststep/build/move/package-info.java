/** Moving articles: what their new paths mean for addresses in articles and configuration, and the change of the files. */
@NullMarked
package dev.firststep.build.move;

import org.jspecify.annotations.NullMarked;
