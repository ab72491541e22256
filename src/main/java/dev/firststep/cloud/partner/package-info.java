/** Partners who hand out editions of the help centre under their own name: how they look, whom they serve, where they help. */
@NullMarked
package dev.firststep.cloud.partner;

import org.jspecify.annotations.NullMarked;
