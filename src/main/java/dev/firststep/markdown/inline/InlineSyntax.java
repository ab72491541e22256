package dev.firststep.markdown.inline;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which constructs a body may use beyond CommonMark.
 *
 * @param features what is read; everything else is text
 * @param addresses how addresses without any mark-up become links where Markdig finds them; empty if it does not look for
 *     them
 * @param references which unique ids {@link Feature#SHORT_XREFS} reads
 */
public record InlineSyntax(
        Emphasis emphasis, Set<Feature> features, Optional<Addresses> addresses, Predicate<String> references) {
    /** A construct that can be left out. */
    public enum Feature {
        /** {@code {{name}}}. */
        VARIABLES,
        /** {@code [^label]}. */
        FOOTNOTES,
        /** Addresses without any mark-up, as GFM finds them. */
        BARE_ADDRESSES,
        /** {@code :::image …:::} and {@code :::video …:::}. */
        COLONS,
        /** {@code :::no-loc text="…":::}. */
        NO_LOC,
        /** {@code <xref:uid>}. */
        XREFS,
        /** {@code @uid} and {@code @"uid"}. */
        SHORT_XREFS,
        /** {@code :smile:}. */
        EMOJI,
        /** {@code :)} beside the shortcodes. */
        SMILEYS,
        /** {@code $…$} and {@code $$…$$}. */
        MATH,
        /** {@code [ ]} and {@code [x]}. */
        TASKS,
        /** Curly quotes, dashes and ellipses for plain ones. */
        TYPOGRAPHY,
        /** {@code |} outside code, links and other constructs, which parts the cells of a table. */
        PIPES,
        /** {@code ~x~}. */
        SUBSCRIPT,
        /** {@code ^x^}. */
        SUPERSCRIPT,
        /** {@code ++x++}. */
        INSERTED,
        /** {@code ==x==}. */
        MARKED,
        /** {@code [!INCLUDE [title](path)]}. */
        INCLUDES
    }

    /**
     * How Markdig's extension AutoLinks is set up.
     *
     * @param before the characters, beside blanks, that may stand before an address
     * @param https whether {@code www.} leads to a secure address
     * @param dotless whether a host needs no full stop
     */
    public record Addresses(String before, boolean https, boolean dotless) {
        /** As Markdig does unless it is told otherwise. */
        public static final Addresses DEFAULT = new Addresses("*_~(", false, false);
    }

    /** What Learn's repositories are written in, as far as articles read it: math is no part of it. */
    private static final Set<Feature> LEARN =
            Set.copyOf(EnumSet.of(Feature.COLONS, Feature.NO_LOC, Feature.XREFS, Feature.EMOJI));

    public InlineSyntax {
        features = Set.copyOf(features);
    }

    /** A syntax that reads every unique id. */
    public InlineSyntax(Emphasis emphasis, Set<Feature> features, Optional<Addresses> addresses) {
        this(emphasis, features, addresses, uid -> true);
    }

    /** A syntax in which addresses need mark-up, or are found as GFM finds them. */
    public InlineSyntax(Emphasis emphasis, Set<Feature> features) {
        this(emphasis, features, Optional.empty());
    }

    /** What articles are written in: our own constructs and those of Learn. */
    public static InlineSyntax articles(Emphasis emphasis) {
        EnumSet<Feature> features =
                EnumSet.of(Feature.VARIABLES, Feature.FOOTNOTES, Feature.BARE_ADDRESSES, Feature.INCLUDES);
        features.addAll(LEARN);
        return new InlineSyntax(emphasis, features);
    }

    public boolean has(Feature feature) {
        return features.contains(feature);
    }

    /** The same syntax, in which the unique ids of pages are links. */
    public InlineSyntax linking(Predicate<String> uids) {
        return new InlineSyntax(emphasis, with(Feature.SHORT_XREFS).features(), addresses, uids);
    }

    /** The same syntax with one more construct. */
    public InlineSyntax with(Feature feature) {
        EnumSet<Feature> more = EnumSet.of(feature);
        more.addAll(features);
        return new InlineSyntax(emphasis, more, addresses, references);
    }
}
