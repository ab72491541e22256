/** Support routes: who is sent where for which topic, and the proof that it is always exactly one place. */
@NullMarked
package dev.firststep.cloud.support;

import org.jspecify.annotations.NullMarked;
