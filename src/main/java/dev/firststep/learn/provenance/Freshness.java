package dev.firststep.learn.provenance;

import java.util.Optional;
import java.util.stream.Stream;

/** Whether a translation was made from its source as it is today. */
public enum Freshness {
    FRESH("unchanged"),
    /** The source has changed since. */
    STALE("changed"),
    /** The header does not say from which text the translation was made. */
    UNKNOWN("");

    private final String word;

    Freshness(String word) {
        this.word = word;
    }

    /** What front matter says of it; nothing of what is unknown. */
    public Optional<String> word() {
        return Optional.of(word).filter(known -> !known.isEmpty());
    }

    /** What front matter says. */
    static Optional<Freshness> read(String word) {
        return Stream.of(FRESH, STALE).filter(known -> known.word.equals(word)).findFirst();
    }
}
