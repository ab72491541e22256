package dev.firststep.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A short text in several locales. */
public record LocalizedText(SortedMap<LocaleTag, String> byLocale) {
    public LocalizedText {
        byLocale = Collections.unmodifiableSortedMap(new TreeMap<>(byLocale));
    }

    public static LocalizedText of(Map<LocaleTag, String> byLocale) {
        return new LocalizedText(new TreeMap<>(byLocale));
    }

    public Optional<String> in(LocaleTag locale) {
        return Optional.ofNullable(byLocale.get(locale));
    }

    /** The text in the wanted locale, else in the fallback, else in the first locale there is, else empty. */
    public String in(LocaleTag wanted, LocaleTag fallback) {
        return in(wanted)
                .or(() -> in(fallback))
                .orElseGet(() -> byLocale.isEmpty() ? "" : byLocale.get(byLocale.firstKey()));
    }
}
