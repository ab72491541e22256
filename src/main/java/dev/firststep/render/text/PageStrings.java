package dev.firststep.render.text;

import dev.firststep.model.LocaleTag;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** The strings of one locale, complete: what its language file lacks comes from the source locale. */
public final class PageStrings {
    private final LocaleTag locale;
    private final SortedMap<String, String> strings;

    PageStrings(LocaleTag locale, SortedMap<String, String> strings) {
        this.locale = locale;
        this.strings = Collections.unmodifiableSortedMap(strings);
    }

    public LocaleTag locale() {
        return locale;
    }

    /** Every string by its key, for templates. */
    public SortedMap<String, String> all() {
        return strings;
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(strings.get(key));
    }

    /** The string with this key, which must exist. */
    public String text(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("no string " + key + " in " + locale));
    }

    /** The string with each {@code {name}} replaced by its value. */
    public String text(String key, Map<String, String> values) {
        return fill(text(key), values);
    }

    /** The text with each {@code {name}} replaced by its value. */
    public String fill(String pattern, Map<String, String> values) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
            int close = pattern.indexOf('}', open);
            String value = close < 0 ? null : values.get(pattern.substring(open + 1, close));
            int end = value == null ? open + 1 : close + 1;
            out.append(pattern, at, open).append(value == null ? "{" : value);
            at = end;
        }
        return out.append(pattern, at, pattern.length()).toString();
    }

    /** A date in the locale's own form, which the language file holds because that of the JDK differs by version. */
    public String date(LocalDate date) {
        return text(
                "date.format",
                Map.of(
                        "year", Integer.toString(date.getYear()),
                        "month", text("date.month." + date.getMonthValue()),
                        "day", Integer.toString(date.getDayOfMonth())));
    }
}
