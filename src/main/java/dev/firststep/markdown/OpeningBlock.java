package dev.firststep.markdown;

import dev.firststep.diagnostic.Position;
import java.util.List;

/**
 * A paragraph or list that an article opens with, as plain text, for those who look for notes such as "Applies to".
 *
 * @param kind what it is
 * @param target its lines, or its list items, in the article's language
 * @param source the same in the language that the article was translated from; the same as {@code target} if the file is
 *     not bilingual
 * @param extent where in the body it stands
 * @param position where in the file it starts
 */
public record OpeningBlock(Kind kind, List<Line> target, List<Line> source, Extent extent, Position position) {
    /** What a block is. */
    public enum Kind {
        PARAGRAPH,
        /** A list whose items are one paragraph each. */
        LIST,
        /** Anything else. */
        OTHER
    }

    /**
     * A line of a paragraph, or a list item.
     *
     * @param text without mark-up
     * @param strong what of the text is strong, as far as it starts with that
     */
    public record Line(String text, String strong) {}

    /** Where a block stands in the body; {@code end} is after its last character. */
    public record Extent(int start, int end) {}

    public OpeningBlock {
        target = List.copyOf(target);
        source = List.copyOf(source);
    }
}
