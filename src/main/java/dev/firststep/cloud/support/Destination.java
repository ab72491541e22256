package dev.firststep.cloud.support;

import dev.firststep.diagnostic.Position;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.LocalizedText;
import dev.firststep.model.Target;
import java.util.List;
import java.util.Optional;

/**
 * A place to ask.
 *
 * @param id absent for one that a route names by its address alone
 * @param name absent for such a one; the topic's name stands in
 * @param to an article, an endpoint, a web address or a mail address
 * @param phone a number as it is dialled, with its groups: {@code +1 800 555 0100}
 * @param languages those in which somebody answers
 * @param note what else is to be known, such as who may ask there
 * @param bring what to have at hand
 */
public record Destination(
        Optional<String> id,
        Optional<LocalizedText> name,
        Target to,
        Optional<String> phone,
        Optional<OpeningHours> hours,
        List<LocaleTag> languages,
        Optional<LocalizedText> note,
        List<LocalizedText> bring,
        Optional<Prefill> prefill,
        Position position) {
    public Destination {
        languages = List.copyOf(languages);
        bring = List.copyOf(bring);
    }

    /** A place of which nothing is known but its address. */
    public static Destination at(Target to, Position position) {
        return new Destination(
                Optional.empty(),
                Optional.empty(),
                to,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                position);
    }
}
