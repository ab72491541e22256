package dev.firststep.markdown.html;

import dev.firststep.model.LocaleTag;
import dev.firststep.model.Target;
import dev.firststep.model.address.TargetReading;
import java.util.Optional;

/** Understands what links and images point at. */
@FunctionalInterface
public interface Destinations {
    /**
     * Understands one destination.
     *
     * @param destination decoded: entities and backslash escapes are gone, percent signs stand as written
     */
    TargetReading read(String destination);

    /**
     * The page with a unique id.
     *
     * @param reference the id, and the query and the anchor that may follow it
     */
    default Optional<Reference> reference(String reference) {
        return Optional.empty();
    }

    /**
     * A page that has a unique id.
     *
     * @param name what to call it
     * @param lang the language of its name if that is not the one around it
     */
    record Reference(Target target, String name, Optional<LocaleTag> lang) {}
}
