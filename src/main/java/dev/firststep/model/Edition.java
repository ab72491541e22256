package dev.firststep.model;

import java.util.Comparator;

/** A tree in which a reader can move without ever leaving their language or their cloud. */
public record Edition(LocaleTag locale, CloudId cloud) implements Comparable<Edition> {
    private static final Comparator<Edition> ORDER =
            Comparator.comparing(Edition::locale).thenComparing(Edition::cloud);

    @Override
    public int compareTo(Edition other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return locale + "/" + cloud;
    }
}
