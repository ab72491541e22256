package dev.firststep.learn.applicability;

/**
 * Somebody an article is for.
 *
 * @param id the same in every language, such as {@code global-admin}
 * @param target the name as the article has it
 * @param source the name in the language that the article was translated from
 */
public record Role(String id, String target, String source) {}
