package dev.firststep.markdown;

/**
 * The two articles of a bilingual file: the same blocks with the same ids, each in one language.
 *
 * @param target the translation; its facts hold the segments
 * @param source what was translated
 */
public record Bilingual(Article target, Article source) {}
