package dev.firststep.config;

import dev.firststep.cloud.Cloud;
import dev.firststep.cloud.Clouds;
import dev.firststep.cloud.SupportRoute;
import dev.firststep.cloud.SupportRoutes;
import dev.firststep.config.yaml.Expect;
import dev.firststep.config.yaml.Fields;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Wording;
import dev.firststep.model.CloudId;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.LocalizedText;
import dev.firststep.model.Target;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads {@code support.yml}. */
final class SupportReader {
    private final SiteConfig site;
    private final Clouds clouds;
    private final Expect expect;
    private final DiagnosticSink sink;

    SupportReader(SiteConfig site, Clouds clouds, DiagnosticSink sink) {
        this.site = site;
        this.clouds = clouds;
        this.expect = new Expect(sink);
        this.sink = sink;
    }

    /** What is sound in the file. */
    SupportRoutes read(YamlValue root) {
        return expect.document(root, List.of("topics", "routes"))
                .map(this::routes)
                .orElseGet(() -> new SupportRoutes(new TreeMap<>(), List.of()));
    }

    private SupportRoutes routes(Fields fields) {
        LocalizedTextReader texts = new LocalizedTextReader(site.sourceLocale(), site.localeTags(), sink);
        SortedMap<String, LocalizedText> topics =
                new NamedEntriesReader(texts, sink).read(fields.needEntries("topics"), "a topic");
        List<SupportRoute> routes = new ArrayList<>();
        Map<Key, Position> seen = new HashMap<>();
        for (YamlValue item : fields.needItems("routes")) {
            expect.fields(item, "each of 'routes'", List.of("topic", "cloud", "locale", "to"))
                    .flatMap(f -> route(f, topics.keySet()))
                    .filter(route -> isFirst(route, seen))
                    .ifPresent(routes::add);
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
                Code.VALUE_INVALID,
                route.position(),
                "a second route for the same topic, cloud and locale",
                "delete one of the two; the first is on line " + first.line());
        return false;
    }

    /** Empty when any part is wrong: without its cloud a route would hold everywhere. */
    private Optional<SupportRoute> route(Fields fields, Collection<String> topics) {
        Optional<Scalar> topic = fields.needText("topic").filter(text -> isKnown(text, topics, Code.SUPPORT_UNKNOWN));
        Optional<Scalar> cloud = fields.text("cloud").filter(text -> isKnown(text, cloudIds(), Code.VALUE_INVALID));
        Optional<Scalar> locale = fields.text("locale")
                .filter(text -> isKnown(text, LocalizedTextReader.tags(site.localeTags()), Code.VALUE_INVALID));
        Optional<Scalar> to = fields.needText("to");
        boolean complete = fields.find("cloud").isPresent() == cloud.isPresent()
                && fields.find("locale").isPresent() == locale.isPresent();
        Optional<CloudId> cloudId = cloud.map(text -> new CloudId(text.value()));
        Optional<Target> target = to.flatMap(text -> target(text, cloudId));
        if (topic.isEmpty() || target.isEmpty() || !complete) {
            return Optional.empty();
        }
        return Optional.of(new SupportRoute(
                topic.get().value(),
                cloudId,
                locale.map(text -> new LocaleTag(text.value())),
                target.get(),
                fields.position()));
    }

    private List<String> cloudIds() {
        return clouds.ids().stream().map(CloudId::value).toList();
    }

    private boolean isKnown(Scalar text, Collection<String> known, Code code) {
        if (known.contains(text.value())) {
            return true;
        }
        String what = code == Code.SUPPORT_UNKNOWN ? "is not a topic of this file" : "is not known to this site";
        sink.add(
                code, text.position(), Wording.quoted(text.value()) + " " + what, Wording.choices(text.value(), known));
        return false;
    }

    private Optional<Target> target(Scalar text, Optional<CloudId> cloud) {
        Optional<Target> target = TargetParser.parse(text.value());
        if (target.isEmpty()) {
            sink.add(
                    Code.VALUE_INVALID,
                    text.position(),
                    "a route can't lead to " + Wording.quoted(text.value()),
                    TargetParser.hint(text.value()));
        }
        return target.filter(t -> isReachable(t, text, cloud));
    }

    private boolean isReachable(Target target, Scalar text, Optional<CloudId> cloud) {
        if (target instanceof Target.ToEndpoint endpoint) {
            return isEndpoint(endpoint.id(), text, cloud);
        }
        return !(target instanceof Target.ToWeb web) || isInCloud(web.host(), text, cloud);
    }

    private boolean isEndpoint(String id, Scalar text, Optional<CloudId> cloud) {
        Collection<String> known = clouds.endpointNames().keySet();
        if (!known.contains(id)) {
            sink.add(
                    Code.ENDPOINT_UNKNOWN,
                    text.position(),
                    "no endpoint " + Wording.quoted(id),
                    Wording.choices(id, known));
            return false;
        }
        List<Cloud> without =
                inScope(cloud).stream().filter(c -> c.endpoint(id).isEmpty()).toList();
        if (cloud.isPresent() && !without.isEmpty()) {
            sink.add(
                    Code.ENDPOINT_UNDEFINED,
                    text.position(),
                    "the cloud " + Wording.quoted(cloud.get().value()) + " has no endpoint " + Wording.quoted(id),
                    "add its address to the cloud in clouds.yml, or lead the route elsewhere");
            return false;
        }
        return true;
    }

    /** A reader must never be led into another cloud, so a host must belong to every cloud in which the route holds. */
    private boolean isInCloud(String host, Scalar text, Optional<CloudId> cloud) {
        boolean inAll = clouds.isShared(host) || inScope(cloud).stream().allMatch(c -> c.owns(host));
        if (!inAll) {
            sink.add(
                    Code.VALUE_INVALID,
                    text.position(),
                    "the host " + host + " does not belong to every cloud in which this route holds",
                    "name the route's 'cloud', or add the host to the cloud in clouds.yml");
        }
        return inAll;
    }

    private List<Cloud> inScope(Optional<CloudId> cloud) {
        return cloud.map(id -> List.of(clouds.get(id))).orElseGet(clouds::all);
    }
}
