package dev.firststep.config.support;

import dev.firststep.cloud.Clouds;
import dev.firststep.cloud.support.Audience;
import dev.firststep.cloud.support.Destination;
import dev.firststep.cloud.support.SupportRoute;
import dev.firststep.cloud.support.SupportRoutes;
import dev.firststep.config.value.Ids;
import dev.firststep.config.value.LocalizedTextReader;
import dev.firststep.config.value.NamedEntriesReader;
import dev.firststep.config.yaml.Expect;
import dev.firststep.config.yaml.Fields;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import dev.firststep.model.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads {@code support.yml}. */
public final class SupportReader {
    private static final List<String> KEYS = List.of("audiences", "default", "topics", "destinations", "routes");

    private final LocalizedTextReader texts;
    private final Clouds clouds;
    private final Expect expect;
    private final DiagnosticSink sink;

    /**
     * Makes a reader for a site with these clouds.
     *
     * @param texts knows the locales of the site
     */
    public SupportReader(LocalizedTextReader texts, Clouds clouds, DiagnosticSink sink) {
        this.texts = texts;
        this.clouds = clouds;
        this.expect = new Expect(sink);
        this.sink = sink;
    }

    /** What is sound in the file. */
    public SupportRoutes read(YamlValue root) {
        return expect.document(root, KEYS).map(this::support).orElse(SupportRoutes.NONE);
    }

    private SupportRoutes support(Fields fields) {
        List<Audience> audiences = audiences(fields.entries("audiences"));
        SortedMap<String, LocalizedText> topics =
                new NamedEntriesReader(texts, sink).read(fields.needEntries("topics"), "a topic");
        SortedMap<String, Destination> destinations = destinations(fields.entries("destinations"));
        CasesReader cases = new CasesReader(
                clouds.ids(), audiences.stream().map(Audience::id).toList(), texts.tags(), topics.keySet(), sink);
        RouteReader reader = new RouteReader(cases, destinations, clouds, sink);
        List<SupportRoute> routes = new ArrayList<>();
        fields.needItems("routes").forEach(item -> reader.read(item).ifPresent(routes::add));
        return new SupportRoutes(
                audiences, topics, defaultTopic(fields, topics), destinations, routes, fields.position());
    }

    /** In the order of the file, because pages are written for the first. */
    private List<Audience> audiences(List<Entry> entries) {
        Map<String, LocalizedText> names = new NamedEntriesReader(texts, sink).read(entries, "an audience");
        return entries.stream()
                .map(Entry::key)
                .filter(names::containsKey)
                .map(id -> new Audience(id, names.getOrDefault(id, LocalizedTextReader.NONE)))
                .toList();
    }

    private SortedMap<String, Destination> destinations(List<Entry> entries) {
        DestinationReader reader = new DestinationReader(texts, sink);
        SortedMap<String, Destination> destinations = new TreeMap<>();
        for (Entry entry : entries) {
            if (Ids.check(entry, "a destination", sink)) {
                reader.read(entry).ifPresent(destination -> destinations.put(entry.key(), destination));
            }
        }
        return destinations;
    }

    private Optional<String> defaultTopic(Fields fields, Map<String, LocalizedText> topics) {
        Optional<Scalar> topic = fields.text("default");
        topic.filter(text -> !topics.containsKey(text.value()))
                .ifPresent(text -> sink.add(
                        Code.SUPPORT_UNKNOWN,
                        text.position(),
                        Wording.quoted(text.value()) + " is not a topic of this file",
                        Wording.choices(text.value(), topics.keySet())));
        return topic.map(Scalar::value).filter(topics::containsKey);
    }
}
