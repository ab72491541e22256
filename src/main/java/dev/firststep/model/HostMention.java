package dev.firststep.model;

import dev.firststep.diagnostic.Position;

/**
 * A host name that stands in an article's body as text or code.
 *
 * @param host in lower case
 * @param position where it stands; in a code sample, where the sample starts
 * @param scope the clouds in which it is shown
 */
public record HostMention(String host, Position position, CloudScope scope) {}
