/** Writes what a server should know of the site in the form of each server and host. */
@NullMarked
package dev.firststep.render.server.host;

import org.jspecify.annotations.NullMarked;
