/** Reads the JSON schemas by which a repository's own templates say what its typed documents hold. */
@NullMarked
package dev.firststep.learn.yamlpage.schema;

import org.jspecify.annotations.NullMarked;
