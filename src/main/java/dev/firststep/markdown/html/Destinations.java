package dev.firststep.markdown.html;

import dev.firststep.model.address.TargetReading;

/** Understands what links and images point at. */
@FunctionalInterface
public interface Destinations {
    /**
     * Understands one destination.
     *
     * @param destination decoded: entities and backslash escapes are gone, percent signs stand as written
     */
    TargetReading read(String destination);
}
