package dev.firststep.config.support;

import dev.firststep.cloud.support.Cases;
import dev.firststep.config.yaml.Expect;
import dev.firststep.config.yaml.Fields;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.config.yaml.YamlValue.Sequence;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import dev.firststep.model.CloudId;
import dev.firststep.model.LocaleTag;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads for which clouds, audiences, locales and topics a route holds: one, a list, or {@code "*"} for all. */
final class CasesReader {
    /** The keys of a route that draw its limits. */
    static final List<String> KEYS = List.of("topic", "cloud", "locale", "audience");

    private static final String ALL = "*";

    private final List<String> clouds;
    private final Collection<String> audiences;
    private final Collection<String> locales;
    private final Collection<String> topics;
    private final Expect expect;
    private final DiagnosticSink sink;

    CasesReader(
            List<CloudId> clouds,
            Collection<String> audiences,
            Collection<String> locales,
            Collection<String> topics,
            DiagnosticSink sink) {
        this.clouds = clouds.stream().map(CloudId::value).toList();
        this.audiences = audiences;
        this.locales = locales;
        this.topics = topics;
        this.expect = new Expect(sink);
        this.sink = sink;
    }

    /** Empty when any part is wrong: without it the route would hold where it must not. */
    Optional<Cases> read(Fields route) {
        Optional<SortedSet<String>> topic = route.need("topic")
                .flatMap(value -> names(value, "topic", topics, Code.SUPPORT_UNKNOWN, "is not a topic of this file"));
        Optional<SortedSet<String>> cloud =
                optional(route, "cloud", clouds, Code.VALUE_INVALID, "is not a cloud of this site");
        Optional<SortedSet<String>> locale =
                optional(route, "locale", locales, Code.VALUE_INVALID, "is not a locale of this site");
        Optional<SortedSet<String>> audience =
                optional(route, "audience", audiences, Code.SUPPORT_UNKNOWN, "is not an audience of this file");
        return topic.isPresent() && cloud.isPresent() && locale.isPresent() && audience.isPresent()
                ? Optional.of(new Cases(
                        each(cloud.get(), CloudId::new),
                        audience.get(),
                        each(locale.get(), LocaleTag::new),
                        topic.get()))
                : Optional.empty();
    }

    private static <T> SortedSet<T> each(Collection<String> names, Function<String, T> type) {
        return names.stream().map(type).collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<SortedSet<String>> optional(
            Fields route, String key, Collection<String> known, Code code, String message) {
        return route.find(key)
                .map(value -> names(value, key, known, code, message))
                .orElseGet(() -> Optional.of(new TreeSet<>()));
    }

    private Optional<SortedSet<String>> names(
            YamlValue value, String key, Collection<String> known, Code code, String message) {
        if (value instanceof Scalar scalar && scalar.value().equals(ALL)) {
            return Optional.of(new TreeSet<>());
        }
        List<YamlValue> items = value instanceof Sequence list ? list.items() : List.of(value);
        SortedSet<String> names = new TreeSet<>();
        for (YamlValue item : items) {
            expect.filledText(item, Wording.quoted(key))
                    .filter(text -> isKnown(text, known, code, message))
                    .ifPresent(text -> names.add(text.value()));
        }
        if (items.isEmpty()) {
            sink.add(
                    Code.VALUE_INVALID, value.position(), "an empty list", "name at least one, or write \"*\" for all");
        }
        return names.isEmpty() || names.size() < items.size() ? Optional.empty() : Optional.of(names);
    }

    private boolean isKnown(Scalar text, Collection<String> known, Code code, String message) {
        if (known.contains(text.value())) {
            return true;
        }
        sink.add(
                code,
                text.position(),
                Wording.quoted(text.value()) + " " + message,
                Wording.choices(text.value(), known));
        return false;
    }
}
