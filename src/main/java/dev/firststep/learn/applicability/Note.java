package dev.firststep.learn.applicability;

import dev.firststep.diagnostic.Position;
import dev.firststep.learn.applicability.Label.Kind;
import java.util.List;

/**
 * A note and the names it lists.
 *
 * @param source the names in the language that the article was translated from
 * @param target the names in the article's language
 * @param damaged whether its label is damaged in either language
 */
record Note(Kind kind, List<String> source, List<String> target, boolean damaged, Position position) {
    Note {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }

    /** The name that stands at the place of a source name; the source name itself if the lists do not match. */
    String target(int number) {
        return source.size() == target.size() ? target.get(number) : source.get(number);
    }
}
