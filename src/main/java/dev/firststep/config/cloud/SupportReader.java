package dev.firststep.config.cloud;

import dev.firststep.cloud.Clouds;
import dev.firststep.cloud.SupportRoute;
import dev.firststep.cloud.SupportRoutes;
import dev.firststep.config.value.LocalizedTextReader;
import dev.firststep.config.value.NamedEntriesReader;
import dev.firststep.config.yaml.Expect;
import dev.firststep.config.yaml.Fields;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.model.CloudId;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads {@code support.yml}. */
public final class SupportReader {
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
        return expect.document(root, List.of("topics", "routes"))
                .map(this::support)
                .orElseGet(() -> new SupportRoutes(new TreeMap<>(), List.of()));
    }

    private SupportRoutes support(Fields fields) {
        SortedMap<String, LocalizedText> topics =
                new NamedEntriesReader(texts, sink).read(fields.needEntries("topics"), "a topic");
        RouteReader reader = new RouteReader(topics.keySet(), texts.tags(), clouds, sink);
        List<SupportRoute> routes = new ArrayList<>();
        Map<Key, Position> seen = new HashMap<>();
        for (YamlValue item : fields.needItems("routes")) {
            reader.read(item).filter(route -> isFirst(route, seen)).ifPresent(routes::add);
        }
        return new SupportRoutes(topics, routes);
    }

    private record Key(String topic, Optional<CloudId> cloud, Optional<LocaleTag> locale) {}

    private boolean isFirst(SupportRoute route, Map<Key, Position> seen) {
        Position first = seen.putIfAbsent(new Key(route.topic(), route.cloud(), route.locale()), route.position());
        if (first == null) {
            return true;
        }
        sink.add(
                Code.SUPPORT_AMBIGUOUS,
                route.position(),
                "a second route for the same topic, cloud and locale",
                "delete one of the two; the first is on line " + first.line());
        return false;
    }
}
