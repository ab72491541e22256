package dev.firststep.markdown.html;

import dev.firststep.model.Target;

/** Understands what links and images point at. */
@FunctionalInterface
public interface Destinations {
    /** What a destination means, or why it may not be used. */
    sealed interface Reading {
        /** It leads here. */
        record Allowed(Target target) implements Reading {}

        /**
         * It may not be used.
         *
         * @param message without a final full stop
         */
        record Forbidden(String message, String hint) implements Reading {}

        /** A refusal that names the address, and why. */
        static Reading forbidden(String destination, String why, String hint) {
            return new Forbidden("the address '" + destination + "' " + why, hint);
        }
    }

    /**
     * Understands one destination.
     *
     * @param destination decoded: entities and backslash escapes are gone, percent signs stand as written
     */
    Reading read(String destination);
}
