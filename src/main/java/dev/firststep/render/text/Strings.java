package dev.firststep.render.text;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.model.LocaleTag;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The words of the templates in every language of the site. Immutable. */
public final class Strings {
    private static final LocaleTag ENGLISH = new LocaleTag("en");

    private final SortedMap<LocaleTag, PageStrings> byLocale;

    private Strings(SortedMap<LocaleTag, PageStrings> byLocale) {
        this.byLocale = byLocale;
    }

    /**
     * Lays the site's own language files over the built-in ones, key by key, and fills gaps from the source locale.
     *
     * @param own the language files of the site's templates, which may be few or none
     * @param builtIn the language files that come with the program; English is always among them
     */
    public static Strings of(
            Map<LocaleTag, SortedMap<String, String>> own,
            Map<LocaleTag, SortedMap<String, String>> builtIn,
            LocaleTag source,
            List<LocaleTag> locales,
            DiagnosticSink sink) {
        SortedMap<String, String> english = layer(builtIn, ENGLISH, own, new TreeMap<>());
        SortedMap<String, String> reference = layer(builtIn, source, own, english);
        SortedMap<LocaleTag, PageStrings> byLocale = new TreeMap<>();
        for (LocaleTag locale : locales) {
            SortedMap<String, String> itself = layer(builtIn, locale, own, new TreeMap<>());
            report(locale, itself.keySet(), reference.keySet(), !locale.equals(source), sink);
            byLocale.put(locale, new PageStrings(locale, layer(builtIn, locale, own, reference)));
        }
        return new Strings(byLocale);
    }

    private static SortedMap<String, String> layer(
            Map<LocaleTag, SortedMap<String, String>> builtIn,
            LocaleTag locale,
            Map<LocaleTag, SortedMap<String, String>> own,
            SortedMap<String, String> below) {
        SortedMap<String, String> merged = new TreeMap<>(below);
        merged.putAll(builtIn.getOrDefault(locale, Collections.emptySortedMap()));
        merged.putAll(own.getOrDefault(locale, Collections.emptySortedMap()));
        return merged;
    }

    private static void report(
            LocaleTag locale, Set<String> keys, Set<String> reference, boolean fallsBack, DiagnosticSink sink) {
        Position file = Position.of("templates/strings/" + locale + ".yml");
        for (String key : without(reference, keys)) {
            String instead = fallsBack ? "the source language stands in" : "English stands in";
            sink.add(
                    Code.STRING_MISSING,
                    file,
                    "no string '" + key + "', so " + instead,
                    "add '" + key + "' to " + file.file());
        }
        for (String key : without(keys, reference)) {
            sink.add(
                    Code.STRING_UNKNOWN,
                    file,
                    "string '" + key + "' is not in the source language",
                    "remove it, or add it to the strings of the source language");
        }
    }

    private static SortedSet<String> without(Set<String> from, Set<String> what) {
        SortedSet<String> rest = new TreeSet<>(from);
        rest.removeAll(what);
        return rest;
    }

    /** The strings of a locale, which must be one of the site's. */
    public PageStrings in(LocaleTag locale) {
        return Optional.ofNullable(byLocale.get(locale))
                .orElseThrow(() -> new IllegalArgumentException("not a language of the site: " + locale));
    }
}
