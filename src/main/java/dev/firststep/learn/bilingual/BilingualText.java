package dev.firststep.learn.bilingual;

import dev.firststep.diagnostic.Position;
import dev.firststep.markdown.segments.Segments;
import dev.firststep.markdown.segments.Side;

/**
 * A short text that may hold segments, such as a title. Localized headers are in one language as a rule; those of 2017 and
 * 2018 have segments in their titles and descriptions.
 *
 * @param text decoded: the escapes of YAML are gone
 * @param position where the text stands
 */
public record BilingualText(String text, Position position) {
    /** The text in one language. */
    public String read(Side side) {
        return Segments.of(text).read(side).text(text, 0).strip();
    }

    public boolean isBilingual() {
        return Segments.isBilingual(text);
    }
}
