package dev.firststep.markdown.segments;

/**
 * The languages of one side of a bilingual file, as BCP 47 tags.
 *
 * @param own of its segments
 * @param shared of what stands outside all segments, such as the text of an image: that of the translation
 */
public record Tongues(String own, String shared) {}
