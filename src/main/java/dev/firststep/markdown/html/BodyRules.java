package dev.firststep.markdown.html;

import dev.firststep.markdown.inline.Emphasis;
import dev.firststep.model.Target;
import java.util.function.Predicate;

/**
 * What a body may hold.
 *
 * @param images which targets an image may have
 * @param passages whom its zones are for
 */
public record BodyRules(
        Emphasis emphasis, Destinations destinations, Predicate<Target> images, RawHtml html, PassageRules passages) {
    /** For a body whose zones are for clouds. */
    public BodyRules(Emphasis emphasis, Destinations destinations, Predicate<Target> images, RawHtml html) {
        this(emphasis, destinations, images, html, PassageRules.NONE);
    }

    /** The same rules with another understanding of addresses. */
    public BodyRules with(Destinations others) {
        return new BodyRules(emphasis, others, images, html, passages);
    }
}
