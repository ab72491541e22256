package dev.firststep.model.address;

import dev.firststep.model.Target;
import java.util.Optional;

/** What an address means, or why it may not be used. */
public sealed interface TargetReading {
    /** It leads here. */
    record Allowed(Target target) implements TargetReading {}

    /**
     * It leads here, though it is written in a way that needs mending.
     *
     * @param message without a final full stop
     */
    record Mended(Target target, String message, String hint) implements TargetReading {}

    /**
     * It may not be used.
     *
     * @param message without a final full stop
     */
    record Forbidden(String message, String hint) implements TargetReading {}

    /** A refusal that names the address, and why. */
    static TargetReading forbidden(String address, String why, String hint) {
        return new Forbidden("the address '" + address + "' " + why, hint);
    }

    /** Where it leads, if it may. */
    default Optional<Target> allowed() {
        if (this instanceof Mended mended) {
            return Optional.of(mended.target());
        }
        return this instanceof Allowed allowed ? Optional.of(allowed.target()) : Optional.empty();
    }
}
