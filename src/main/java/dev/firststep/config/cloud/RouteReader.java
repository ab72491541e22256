package dev.firststep.config.cloud;

import dev.firststep.cloud.Cloud;
import dev.firststep.cloud.Clouds;
import dev.firststep.cloud.SupportRoute;
import dev.firststep.config.yaml.Expect;
import dev.firststep.config.yaml.Fields;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import dev.firststep.model.CloudId;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.Target;
import dev.firststep.model.address.TargetReader;
import dev.firststep.model.address.TargetReading;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads one support route. */
final class RouteReader {
    private static final List<String> KEYS = List.of("topic", "cloud", "locale", "to");

    private final Collection<String> topics;
    private final Collection<String> locales;
    private final Clouds clouds;
    private final Expect expect;
    private final DiagnosticSink sink;

    RouteReader(Collection<String> topics, Collection<String> locales, Clouds clouds, DiagnosticSink sink) {
        this.topics = topics;
        this.locales = locales;
        this.clouds = clouds;
        this.expect = new Expect(sink);
        this.sink = sink;
    }

    /** Empty when any part is wrong: without its cloud or locale a route would hold where it must not. */
    Optional<SupportRoute> read(YamlValue item) {
        return expect.fields(item, "each of 'routes'", KEYS).flatMap(this::route);
    }

    private Optional<SupportRoute> route(Fields fields) {
        Optional<String> topic =
                known(fields.needText("topic"), topics, Code.SUPPORT_UNKNOWN, "is not a topic of this file");
        Optional<CloudId> cloud = known(
                        fields.text("cloud"), cloudIds(), Code.VALUE_INVALID, "is not a cloud of this site")
                .map(CloudId::new);
        Optional<LocaleTag> locale = known(
                        fields.text("locale"), locales, Code.VALUE_INVALID, "is not a locale of this site")
                .map(LocaleTag::new);
        boolean scoped = fields.find("cloud").isPresent() == cloud.isPresent()
                && fields.find("locale").isPresent() == locale.isPresent();
        Optional<Target> target = fields.needText("to").filter(text -> scoped).flatMap(text -> target(text, cloud));
        return topic.flatMap(name -> target.map(to -> new SupportRoute(name, cloud, locale, to, fields.position())));
    }

    private List<String> cloudIds() {
        return clouds.ids().stream().map(CloudId::value).toList();
    }

    private Optional<String> known(Optional<Scalar> text, Collection<String> known, Code code, String message) {
        text.filter(t -> !known.contains(t.value()))
                .ifPresent(t -> sink.add(
                        code,
                        t.position(),
                        Wording.quoted(t.value()) + " " + message,
                        Wording.choices(t.value(), known)));
        return text.map(Scalar::value).filter(known::contains);
    }

    private Optional<Target> target(Scalar text, Optional<CloudId> cloud) {
        TargetReading reading = TargetReader.read(text.value());
        if (reading instanceof TargetReading.Forbidden forbidden) {
            invalid(text, forbidden.message(), forbidden.hint());
        } else if (reading.allowed().filter(Target.ToSupport.class::isInstance).isPresent()) {
            invalid(
                    text,
                    "a route can't lead to another topic, " + Wording.quoted(text.value()),
                    "write article:<path>, endpoint:<id>, an https:// address or mailto:<address>");
            return Optional.empty();
        }
        return reading.allowed().filter(to -> isReachable(to, text, cloud));
    }

    private void invalid(Scalar text, String message, String hint) {
        sink.add(Code.VALUE_INVALID, text.position(), message, hint);
    }

    private boolean isReachable(Target target, Scalar text, Optional<CloudId> cloud) {
        if (target instanceof Target.ToEndpoint endpoint) {
            return isEndpoint(endpoint.id(), text) && isDefined(endpoint.id(), text, cloud);
        }
        return !(target instanceof Target.ToWeb web) || isInCloud(web.host(), text, cloud);
    }

    private boolean isEndpoint(String id, Scalar text) {
        Collection<String> known = clouds.endpointNames().keySet();
        if (known.contains(id)) {
            return true;
        }
        sink.add(
                Code.ENDPOINT_UNKNOWN,
                text.position(),
                "no endpoint " + Wording.quoted(id),
                Wording.choices(id, known));
        return false;
    }

    /** Only a route for one cloud is held to it; what a route for all lacks in some cloud shows where it is used. */
    private boolean isDefined(String id, Scalar text, Optional<CloudId> cloud) {
        boolean defined = cloud.map(c -> clouds.get(c).endpoint(id).isPresent()).orElse(true);
        if (!defined) {
            sink.add(
                    Code.ENDPOINT_UNDEFINED,
                    text.position(),
                    "the cloud " + Wording.quoted(cloud.orElseThrow().value()) + " has no endpoint "
                            + Wording.quoted(id),
                    "add its address to the cloud in clouds.yml, or lead the route elsewhere");
        }
        return defined;
    }

    /** A reader must never be led into another cloud, so a host must belong to every cloud in which the route holds. */
    private boolean isInCloud(String host, Scalar text, Optional<CloudId> cloud) {
        List<Cloud> scope = cloud.map(id -> List.of(clouds.get(id))).orElseGet(clouds::all);
        boolean inAll = clouds.isShared(host) || scope.stream().allMatch(c -> c.owns(host));
        if (!inAll) {
            sink.add(
                    Code.VALUE_INVALID,
                    text.position(),
                    "the host " + host + " does not belong to every cloud in which this route holds",
                    "name the route's 'cloud', or add the host to the cloud in clouds.yml");
        }
        return inAll;
    }
}
