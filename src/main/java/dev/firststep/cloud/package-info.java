/** The domain: clouds, endpoints and hosts. */
@NullMarked
package dev.firststep.cloud;

import org.jspecify.annotations.NullMarked;
