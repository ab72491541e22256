package dev.firststep.model;

import dev.firststep.diagnostic.Position;

/**
 * A sentence of a bilingual file in both languages.
 *
 * @param id of the pair in its file, such as {@code 2debe-127}
 * @param target the translation, as Markdown
 * @param source the text it was made from, as Markdown
 * @param position where the pair starts
 */
public record SegmentPair(String id, String target, String source, Position position) {}
