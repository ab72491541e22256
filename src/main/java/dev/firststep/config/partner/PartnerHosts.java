package dev.firststep.config.partner;

import dev.firststep.cloud.Cloud;
import dev.firststep.cloud.Clouds;
import dev.firststep.cloud.HostPattern;
import dev.firststep.config.yaml.Fields;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Wording;
import java.util.List;
import java.util.Optional;

/** Keeps partners from opening what belongs to a cloud. */
final class PartnerHosts {
    static final String KEY = "hosts";

    private final Clouds clouds;
    private final DiagnosticSink sink;

    PartnerHosts(Clouds clouds, DiagnosticSink sink) {
        this.clouds = clouds;
        this.sink = sink;
    }

    /** Those that no cloud has. */
    List<HostPattern> read(List<HostPattern> hosts, Fields fields) {
        return hosts.stream().filter(host -> isFree(host, fields)).toList();
    }

    private boolean isFree(HostPattern host, Fields fields) {
        Optional<Cloud> owner = clouds.all().stream()
                .filter(cloud -> cloud.hosts().stream().anyMatch(own -> overlap(own, host)))
                .findFirst();
        owner.ifPresent(cloud -> sink.add(
                Code.VALUE_INVALID,
                position(host, fields),
                "the host " + host + " holds hosts of cloud "
                        + Wording.quoted(cloud.id().value()),
                "list hosts that are the partner's own"));
        return owner.isEmpty();
    }

    private static boolean overlap(HostPattern one, HostPattern other) {
        return one.equals(other) || one.matches(sample(other)) || other.matches(sample(one));
    }

    /** A host that the pattern matches, and only patterns that hold all of it or name it. */
    private static String sample(HostPattern pattern) {
        return pattern.value().startsWith("*") ? "any" + pattern.value().substring(1) : pattern.value();
    }

    private static Position position(HostPattern host, Fields fields) {
        return fields.items(KEY).stream()
                .filter(item -> item instanceof Scalar text && text.value().equals(host.value()))
                .map(YamlValue::position)
                .findFirst()
                .orElse(fields.position());
    }
}
