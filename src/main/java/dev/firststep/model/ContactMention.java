package dev.firststep.model;

import dev.firststep.diagnostic.Position;

/**
 * A mail address or a phone number that stands in an article's body as text, code aside.
 *
 * @param text as it is written
 */
public record ContactMention(String text, Position position) {}
