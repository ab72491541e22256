package dev.firststep.markdown.inline;

import java.util.Set;

/**
 * Which constructs a body may use beyond CommonMark.
 *
 * @param features what is read; everything else is text
 */
public record InlineSyntax(Emphasis emphasis, Set<Feature> features) {
    /** A construct that can be left out. */
    public enum Feature {
        /** {@code {{name}}}. */
        VARIABLES,
        /** {@code [^label]}. */
        FOOTNOTES,
        /** Addresses without any mark-up, as GFM finds them. */
        BARE_ADDRESSES,
        /** {@code [!INCLUDE [title](path)]}. */
        INCLUDES
    }

    public InlineSyntax {
        features = Set.copyOf(features);
    }

    /** What articles are written in. */
    public static InlineSyntax articles(Emphasis emphasis) {
        return new InlineSyntax(
                emphasis, Set.of(Feature.VARIABLES, Feature.FOOTNOTES, Feature.BARE_ADDRESSES, Feature.INCLUDES));
    }

    public boolean has(Feature feature) {
        return features.contains(feature);
    }
}
