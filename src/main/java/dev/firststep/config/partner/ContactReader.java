package dev.firststep.config.partner;

import dev.firststep.cloud.Clouds;
import dev.firststep.cloud.HostPattern;
import dev.firststep.cloud.support.Destination;
import dev.firststep.config.support.DestinationReader;
import dev.firststep.config.value.LocalizedTextReader;
import dev.firststep.config.yaml.Fields;
import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.model.CloudId;
import dev.firststep.model.Target;
import java.util.List;
import java.util.Optional;

/** Reads where a partner's customers get help: a destination like those of {@code support.yml}, at the partner's. */
final class ContactReader {
    static final String KEY = "support";

    private final DestinationReader destinations;
    private final Clouds clouds;
    private final DiagnosticSink sink;

    ContactReader(LocalizedTextReader texts, Clouds clouds, DiagnosticSink sink) {
        this.destinations = new DestinationReader(texts, sink);
        this.clouds = clouds;
        this.sink = sink;
    }

    /**
     * Reads the contact of a partner's file.
     *
     * @param hosts those of the partner
     * @param served the clouds that it serves
     */
    Optional<Destination> read(Fields fields, List<HostPattern> hosts, List<CloudId> served) {
        Optional<Destination> contact =
                fields.need(KEY).flatMap(value -> destinations.read(new Entry(KEY, value.position(), value)));
        contact.ifPresent(place ->
                host(place.to()).ifPresentOrElse(host -> check(host, place, hosts, served), () -> invalid(place)));
        return contact.filter(place -> host(place.to()).isPresent());
    }

    private static Optional<String> host(Target target) {
        if (target instanceof Target.ToMail mail) {
            return Optional.of(mail.host());
        }
        return target instanceof Target.ToWeb web ? Optional.of(web.host()) : Optional.empty();
    }

    private void check(String host, Destination place, List<HostPattern> hosts, List<CloudId> served) {
        boolean own = hosts.stream().anyMatch(pattern -> pattern.matches(host));
        if (!own && !served.stream().allMatch(cloud -> clouds.isOpen(host, cloud))) {
            sink.add(
                    Code.HOST_UNLISTED,
                    place.position(),
                    host + " is not among the partner's hosts",
                    "list it under 'hosts' in this file");
        }
    }

    private void invalid(Destination place) {
        sink.add(
                Code.VALUE_INVALID,
                place.position(),
                "a partner's support is not at " + place.to().display(),
                "write mailto:<address> or an https:// address of the partner's own");
    }
}
