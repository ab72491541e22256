package dev.firststep.markdown.segments;

/**
 * A sentence in both languages.
 *
 * @param id the same in both halves
 * @param start where the pair starts
 * @param target the translation, as written
 * @param source the text it was made from, as written
 */
public record Segment(String id, int start, String target, String source) {}
