package dev.firststep.config.cloud;

import dev.firststep.cloud.Cloud;
import dev.firststep.cloud.CloudAliases;
import dev.firststep.cloud.HostPattern;
import dev.firststep.config.value.Ids;
import dev.firststep.config.value.LocalizedTextReader;
import dev.firststep.config.value.WebAddressReader;
import dev.firststep.config.yaml.Expect;
import dev.firststep.config.yaml.Fields;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import dev.firststep.model.CloudId;
import dev.firststep.model.LocalizedText;
import dev.firststep.model.Target;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads one cloud of {@code clouds.yml}. */
final class CloudReader {
    private static final List<String> KEYS =
            List.of("name", "operator", "hosts", "endpoint_names", "endpoints", "learn");
    private static final List<String> LEARN_KEYS =
            List.of("applies_to", "monikers", "pivots", "docsets", "title_suffixes", "paths");

    private final Collection<String> endpointIds;
    private final List<HostPattern> shared;
    private final LocalizedTextReader texts;
    private final HostsReader hosts;
    private final WebAddressReader addresses;
    private final Expect expect;
    private final DiagnosticSink sink;

    CloudReader(
            Collection<String> endpointIds, List<HostPattern> shared, LocalizedTextReader texts, DiagnosticSink sink) {
        this.endpointIds = endpointIds;
        this.shared = shared;
        this.texts = texts;
        this.hosts = new HostsReader(sink);
        this.addresses = new WebAddressReader(sink);
        this.expect = new Expect(sink);
        this.sink = sink;
    }

    /** The cloud without its broken parts, so that it does not become unknown elsewhere; empty without an id. */
    Optional<Cloud> read(Entry entry) {
        if (!Ids.check(entry, "a cloud", sink)) {
            return Optional.empty();
        }
        return expect.fields(entry.value(), Wording.quoted(entry.key()), KEYS)
                .map(fields -> cloud(new CloudId(entry.key()), fields));
    }

    private Cloud cloud(CloudId id, Fields fields) {
        LocalizedText name = text(fields, "name", id);
        LocalizedText operator = text(fields, "operator", id);
        List<HostPattern> own = hosts.read(fields.needItems("hosts"), "'hosts'", shared);
        SortedMap<String, String> endpoints = endpoints(fields.needEntries("endpoints"), own, id);
        SortedMap<String, LocalizedText> names = endpointNames(fields.entries("endpoint_names"));
        return new Cloud(id, name, operator, own, endpoints, names, aliases(fields));
    }

    private CloudAliases aliases(Fields fields) {
        return fields.find("learn")
                .flatMap(value -> expect.fields(value, "'learn'", LEARN_KEYS))
                .map(learn -> new CloudAliases(
                        names(learn, "applies_to"),
                        names(learn, "monikers"),
                        names(learn, "pivots"),
                        names(learn, "docsets"),
                        names(learn, "title_suffixes"),
                        names(learn, "paths")))
                .orElse(CloudAliases.NONE);
    }

    private List<String> names(Fields learn, String key) {
        return learn.items(key).stream()
                .flatMap(item -> expect.filledText(item, "each of " + Wording.quoted(key)).stream())
                .map(Scalar::line)
                .toList();
    }

    private LocalizedText text(Fields fields, String key, CloudId id) {
        return fields.need(key)
                .flatMap(value -> texts.read(value, "the " + key + " of " + Wording.quoted(id.value())))
                .orElse(LocalizedTextReader.NONE);
    }

    private SortedMap<String, String> endpoints(List<Entry> entries, List<HostPattern> own, CloudId id) {
        SortedMap<String, String> endpoints = new TreeMap<>();
        for (Entry entry : entries) {
            if (isKnown(entry)) {
                expect.filledText(entry.value(), Wording.quoted(entry.key()))
                        .flatMap(text -> address(text, own, id))
                        .ifPresent(address -> endpoints.put(entry.key(), address.url()));
            }
        }
        return endpoints;
    }

    private SortedMap<String, LocalizedText> endpointNames(List<Entry> entries) {
        SortedMap<String, LocalizedText> names = new TreeMap<>();
        for (Entry entry : entries) {
            if (isKnown(entry)) {
                texts.read(entry.value(), "the name of " + Wording.quoted(entry.key()))
                        .ifPresent(name -> names.put(entry.key(), name));
            }
        }
        return names;
    }

    private boolean isKnown(Entry entry) {
        if (endpointIds.contains(entry.key())) {
            return true;
        }
        sink.add(
                Code.ENDPOINT_UNKNOWN,
                entry.position(),
                "no endpoint " + Wording.quoted(entry.key()),
                Wording.choices(entry.key(), endpointIds));
        return false;
    }

    private Optional<Target.ToWeb> address(Scalar text, List<HostPattern> own, CloudId id) {
        return addresses.read(text).filter(address -> isListed(address.host(), text, own, id));
    }

    private boolean isListed(String host, Scalar text, List<HostPattern> own, CloudId id) {
        boolean listed = Stream.concat(own.stream(), shared.stream()).anyMatch(pattern -> pattern.matches(host));
        if (!listed) {
            invalid(
                    text,
                    "the host " + host + " does not belong to the cloud " + Wording.quoted(id.value()),
                    "add it to 'hosts' of this cloud if it does, or use this cloud's own address");
        }
        return listed;
    }

    private void invalid(YamlValue value, String message, String hint) {
        sink.add(Code.VALUE_INVALID, value.position(), message, hint);
    }
}
