/** The headers that a web server should send, written for several servers from one list. */
@NullMarked
package dev.firststep.render.server;

import org.jspecify.annotations.NullMarked;
