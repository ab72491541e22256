/** The file in which a site's ledger is kept. */
@NullMarked
package dev.firststep.publish.ledger;

import org.jspecify.annotations.NullMarked;
