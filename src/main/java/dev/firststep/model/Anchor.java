package dev.firststep.model;

/**
 * A place in an article's body that links can lead to, besides its headings.
 *
 * @param id the same in every language
 * @param scope the clouds in which it is there
 */
public record Anchor(String id, CloudScope scope) {}
