/** Monikers: the versions, and in some repositories the clouds, in which a page or a passage of it is true. */
@NullMarked
package dev.firststep.learn.moniker;

import org.jspecify.annotations.NullMarked;
