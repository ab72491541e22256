package dev.firststep.learn.applicability;

/**
 * Somebody an article is for.
 *
 * @param id the same in every language, such as {@code global-admin}
 * @param known whether the id is that of a role that every help centre can name in its own language
 * @param target the name as the article has it
 * @param source the name in the language that the article was translated from
 */
public record Role(String id, boolean known, String target, String source) {}
