package dev.firststep.config.value;

import dev.firststep.config.yaml.Expect;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a text that is written once per locale. The source locale's is required; the others fall back to it. */
public final class LocalizedTextReader {
    /** Stands for a text that could not be read. */
    public static final LocalizedText NONE = LocalizedText.of(Map.of());

    private static final String ENGLISH = "en";

    private final LocaleTag source;
    private final List<String> tags;
    private final boolean builtIn;
    private final List<String> variables;
    private final Expect expect;
    private final DiagnosticSink sink;

    public LocalizedTextReader(LocaleTag source, List<LocaleTag> locales, DiagnosticSink sink) {
        this(source, locales.stream().map(LocaleTag::value).toList(), false, List.of(), sink);
    }

    private LocalizedTextReader(
            LocaleTag source, List<String> tags, boolean builtIn, List<String> variables, DiagnosticSink sink) {
        this.source = source;
        this.builtIn = builtIn;
        this.variables = List.copyOf(variables);
        this.tags = tags;
        this.expect = new Expect(sink);
        this.sink = sink;
    }

    /** Reads texts that were written for no site in particular: other locales are passed over, English is for all. */
    public static LocalizedTextReader builtIn(LocaleTag source, List<LocaleTag> locales, DiagnosticSink sink) {
        return new LocalizedTextReader(
                source, locales.stream().map(LocaleTag::value).toList(), true, List.of(), sink);
    }

    /** The same reader for texts that may hold these variables. */
    public LocalizedTextReader allowing(List<String> names) {
        return new LocalizedTextReader(source, tags, builtIn, names, sink);
    }

    /** The locales of the site. */
    public List<String> tags() {
        return tags;
    }

    /** The text without the parts that are wrong; empty without the source locale's. */
    public Optional<LocalizedText> read(YamlValue value, String subject) {
        if (builtIn && value instanceof Mapping mapping) {
            return Optional.of(forEveryLocale(mapping));
        }
        SortedMap<LocaleTag, String> texts = new TreeMap<>();
        for (Entry entry : expect.entries(value, subject)) {
            locale(entry)
                    .ifPresent(locale ->
                            text(entry, subject + " in " + entry.key()).ifPresent(text -> texts.put(locale, text)));
        }
        if (value instanceof Mapping mapping && mapping.find(source.value()).isEmpty()) {
            sink.add(
                    Code.KEY_MISSING,
                    value.position(),
                    subject + " has no text in the source locale",
                    "add a line '" + source + ": …'");
        }
        return texts.containsKey(source) ? Optional.of(LocalizedText.of(texts)) : Optional.empty();
    }

    private LocalizedText forEveryLocale(Mapping mapping) {
        SortedMap<LocaleTag, String> texts = new TreeMap<>();
        for (String tag : tags) {
            mapping.find(tag)
                    .or(() -> mapping.find(ENGLISH))
                    .filter(entry -> entry.value() instanceof Scalar)
                    .ifPresent(entry -> texts.put(new LocaleTag(tag), ((Scalar) entry.value()).line()));
        }
        return LocalizedText.of(texts);
    }

    private Optional<String> text(Entry entry, String subject) {
        return expect.filledText(entry.value(), subject)
                .filter(text -> variables.isEmpty()
                        ? Names.check(text, subject, sink)
                        : Names.checkVariables(text, variables, sink))
                .map(Scalar::line);
    }

    private Optional<LocaleTag> locale(Entry entry) {
        if (tags.contains(entry.key())) {
            return Optional.of(new LocaleTag(entry.key()));
        }
        sink.add(
                Code.VALUE_INVALID,
                entry.position(),
                Wording.quoted(entry.key()) + " is not a locale of this site",
                Wording.choices(entry.key(), tags));
        return Optional.empty();
    }
}
