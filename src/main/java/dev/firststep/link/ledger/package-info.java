/** Which addresses a site has ever published, and what a build would publish. */
@NullMarked
package dev.firststep.link.ledger;

import org.jspecify.annotations.NullMarked;
