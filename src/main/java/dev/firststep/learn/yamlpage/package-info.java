/** Turns the YAML pages of Learn repositories, such as lists of questions and landing pages, into Markdown articles. */
@NullMarked
package dev.firststep.learn.yamlpage;

import org.jspecify.annotations.NullMarked;
