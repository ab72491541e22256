package dev.firststep.model;

import dev.firststep.diagnostic.Position;

/**
 * A {@code {{name}}} in an article's body.
 *
 * @param scope the clouds in which it is shown
 */
public record VariableUse(String name, Position position, CloudScope scope) {}
