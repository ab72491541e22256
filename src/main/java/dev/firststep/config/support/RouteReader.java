package dev.firststep.config.support;

import dev.firststep.cloud.Cloud;
import dev.firststep.cloud.Clouds;
import dev.firststep.cloud.support.Cases;
import dev.firststep.cloud.support.Destination;
import dev.firststep.cloud.support.SupportRoute;
import dev.firststep.config.yaml.Expect;
import dev.firststep.config.yaml.Fields;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import dev.firststep.model.CloudId;
import dev.firststep.model.Target;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Reads one support route. */
final class RouteReader {
    private static final List<String> KEYS = keys();

    private final CasesReader cases;
    private final SortedMap<String, Destination> destinations;
    private final DestinationAddress addresses;
    private final Clouds clouds;
    private final Expect expect;
    private final DiagnosticSink sink;

    RouteReader(CasesReader cases, SortedMap<String, Destination> destinations, Clouds clouds, DiagnosticSink sink) {
        this.cases = cases;
        this.destinations = destinations;
        this.addresses = new DestinationAddress(sink);
        this.clouds = clouds;
        this.expect = new Expect(sink);
        this.sink = sink;
    }

    private static List<String> keys() {
        List<String> keys = new ArrayList<>(CasesReader.KEYS);
        keys.add("to");
        return List.copyOf(keys);
    }

    /** Empty when any part is wrong. */
    Optional<SupportRoute> read(YamlValue item) {
        return expect.fields(item, "each of 'routes'", KEYS).flatMap(this::route);
    }

    private Optional<SupportRoute> route(Fields fields) {
        Optional<Cases> drawn = cases.read(fields);
        Optional<Scalar> to = fields.needText("to");
        return drawn.flatMap(cases -> to.flatMap(text -> destination(text)
                .filter(place -> isReachable(place.to(), text, cases))
                .map(place -> new SupportRoute(cases, place, fields.position()))));
    }

    /** The destination with this id, or one of which only its address is known. */
    private Optional<Destination> destination(Scalar text) {
        if (text.value().contains(":")) {
            return addresses.read(text).map(target -> Destination.at(target, text.position()));
        }
        Destination known = destinations.get(text.value());
        if (known == null) {
            sink.add(
                    Code.SUPPORT_UNKNOWN,
                    text.position(),
                    "no destination " + Wording.quoted(text.value()),
                    Wording.meant(
                            text.value(),
                            destinations.keySet(),
                            "add it under 'destinations', or write " + DestinationAddress.KINDS));
        }
        return Optional.ofNullable(known);
    }

    private boolean isReachable(Target target, Scalar text, Cases cases) {
        if (target instanceof Target.ToEndpoint endpoint) {
            return isEndpoint(endpoint.id(), text) && isDefined(endpoint.id(), text, cases);
        }
        return !(target instanceof Target.ToWeb web) || isInCloud(web.host(), text, cases);
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

    /** Only a route that names its clouds is held to them; what a route for all lacks in some shows where it is used. */
    private boolean isDefined(String id, Scalar text, Cases cases) {
        List<CloudId> lacking = cases.clouds().stream()
                .filter(cloud -> clouds.get(cloud).endpoint(id).isEmpty())
                .toList();
        if (!lacking.isEmpty()) {
            sink.add(
                    Code.ENDPOINT_UNDEFINED,
                    text.position(),
                    "the cloud "
                            + lacking.stream()
                                    .map(cloud -> Wording.quoted(cloud.value()))
                                    .collect(Collectors.joining(", "))
                            + " has no endpoint " + Wording.quoted(id),
                    "add its address to the cloud in clouds.yml, or lead the route elsewhere");
        }
        return lacking.isEmpty();
    }

    /** A reader must never be led into another cloud, so a host must belong to every cloud in which the route holds. */
    private boolean isInCloud(String host, Scalar text, Cases cases) {
        List<Cloud> scope = cases.clouds().isEmpty()
                ? clouds.all()
                : cases.clouds().stream().map(clouds::get).toList();
        boolean inAll = clouds.isShared(host) || scope.stream().allMatch(cloud -> cloud.owns(host));
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
