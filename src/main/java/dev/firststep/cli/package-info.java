/** Options, exit codes and what the terminal shows. */
@NullMarked
package dev.firststep.cli;

import org.jspecify.annotations.NullMarked;
