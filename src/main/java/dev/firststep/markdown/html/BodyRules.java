package dev.firststep.markdown.html;

import dev.firststep.markdown.inline.Emphasis;
import dev.firststep.model.Target;
import java.util.function.Predicate;

/**
 * What a body may hold.
 *
 * @param images which targets an image may have
 */
public record BodyRules(Emphasis emphasis, Destinations destinations, Predicate<Target> images, RawHtml html) {}
