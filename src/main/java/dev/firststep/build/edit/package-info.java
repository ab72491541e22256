/** Changes files of a project on behalf of writers and translators. */
@NullMarked
package dev.firststep.build.edit;

import org.jspecify.annotations.NullMarked;
