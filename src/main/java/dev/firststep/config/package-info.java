/** Reads every YAML file and front matter into records with an exact key set and positions. */
@NullMarked
package dev.firststep.config;

import org.jspecify.annotations.NullMarked;
