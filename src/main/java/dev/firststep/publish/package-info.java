/** The only writer: plan, stage, switch, prune, manifest. */
@NullMarked
package dev.firststep.publish;

import org.jspecify.annotations.NullMarked;
