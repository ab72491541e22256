package dev.firststep.markdown;

import java.util.List;

/**
 * The body of an article, parsed and sanitized once, ready to be resolved for any edition. Only this package makes one,
 * so its HTML is safe by construction.
 */
public final class Body {
    private final List<Part> parts;

    Body(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    public List<Part> parts() {
        return parts;
    }
}
