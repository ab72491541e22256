/** The domain: clouds, endpoints, hosts and support routes. */
@NullMarked
package dev.firststep.cloud;

import org.jspecify.annotations.NullMarked;
