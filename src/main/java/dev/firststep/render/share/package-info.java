/** What people need to send a page to somebody: addresses, ready texts, a QR code, a link card, and lists of them all. */
@NullMarked
package dev.firststep.render.share;

import org.jspecify.annotations.NullMarked;
