package dev.firststep.model;

import dev.firststep.diagnostic.Position;

/**
 * A heading of an article's body.
 *
 * @param level 1 to 6
 * @param id the id in this locale's own text; editions use the id of the source locale's heading in its place
 * @param text plain text; {@code {{variables}}} stand as written
 * @param scope the clouds in which the heading is shown
 */
public record Heading(int level, String id, String text, Position position, CloudScope scope) {}
