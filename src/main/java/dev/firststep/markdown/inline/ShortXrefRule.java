package dev.firststep.markdown.inline;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads unique ids after an at sign.
 *
 * @param known the ids that are read; the others are text
 */
record ShortXrefRule(Predicate<String> known) implements InlineRule {
    @Override
    public String starts() {
        return "@";
    }

    @Override
    public Optional<Found> read(Surroundings at, int start) {
        String text = at.text();
        return ShortReference.read(text, start)
                .filter(reference -> known.test(reference.uid()))
                .map(reference -> new Found(
                        new Inline.Xref(
                                reference.uid(), text.substring(start, reference.end()), false, at.offset(start)),
                        reference.end()));
    }
}
