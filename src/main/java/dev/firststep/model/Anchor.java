package dev.firststep.model;

/**
 * A place in an article, beside its headings, that links can lead to.
 *
 * @param scope the clouds in which it is shown
 */
public record Anchor(String id, CloudScope scope) {}
