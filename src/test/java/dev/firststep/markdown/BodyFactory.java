package dev.firststep.markdown;

import java.util.List;

/** Makes bodies for tests of other rooms. */
public final class BodyFactory {
    private BodyFactory() {}

    public static Body of(Part... parts) {
        return new Body(List.of(parts));
    }

    public static Body of(List<Part> parts) {
        return new Body(parts);
    }
}
