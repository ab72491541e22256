package dev.firststep.model;

import dev.firststep.diagnostic.Position;

/**
 * An image in an article's body. Its place in {@link ArticleFacts#images()} is its number in the body.
 *
 * @param alt the text for those who do not see it; empty for an image that only decorates
 * @param scope the clouds in which the image is shown
 */
public record ImageUse(Target target, String alt, Position position, CloudScope scope) {}
