package dev.firststep.model;

import dev.firststep.diagnostic.Position;

/**
 * A link in an article's body. Its place in {@link ArticleFacts#links()} is its number in the body.
 *
 * @param text the plain text of the link
 * @param scope the clouds in which the link is shown
 */
public record Link(Target target, String text, Position position, CloudScope scope) {}
