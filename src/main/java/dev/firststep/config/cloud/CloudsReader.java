package dev.firststep.config.cloud;

import dev.firststep.cloud.Cloud;
import dev.firststep.cloud.Clouds;
import dev.firststep.cloud.HostPattern;
import dev.firststep.cloud.Redirector;
import dev.firststep.config.value.LocalizedTextReader;
import dev.firststep.config.value.NamedEntriesReader;
import dev.firststep.config.value.WebAddressReader;
import dev.firststep.config.yaml.Expect;
import dev.firststep.config.yaml.Fields;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import dev.firststep.model.LocalizedText;
import dev.firststep.model.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads {@code clouds.yml}. */
public final class CloudsReader {
    private static final List<String> KEYS =
            List.of("shared_hosts", "unlisted_hosts", "redirectors", "endpoints", "clouds");

    private static final String SHARED = "shared";
    private static final List<String> UNLISTED = List.of("error", SHARED);

    private final LocalizedTextReader texts;
    private final HostsReader hosts;
    private final WebAddressReader addresses;
    private final Expect expect;
    private final DiagnosticSink sink;

    /**
     * Makes a reader.
     *
     * @param texts knows the locales of the site
     */
    public CloudsReader(LocalizedTextReader texts, DiagnosticSink sink) {
        this.texts = texts;
        this.hosts = new HostsReader(sink);
        this.addresses = new WebAddressReader(sink);
        this.expect = new Expect(sink);
        this.sink = sink;
    }

    /** What is sound in the file. */
    public Clouds read(YamlValue root) {
        return expect.document(root, KEYS)
                .map(this::clouds)
                .orElseGet(() -> new Clouds(List.of(), new TreeMap<>(), List.of(), List.of(), false));
    }

    private Clouds clouds(Fields fields) {
        List<HostPattern> shared = hosts.read(fields.items("shared_hosts"), "'shared_hosts'", List.of());
        SortedMap<String, LocalizedText> endpoints =
                new NamedEntriesReader(texts, sink).read(fields.entries("endpoints"), "an endpoint");
        List<Cloud> all = all(fields, new CloudReader(endpoints.keySet(), shared, texts, sink));
        boolean unlistedShared = unlistedShared(fields);
        Clouds withoutRedirectors = new Clouds(all, endpoints, shared, List.of(), unlistedShared);
        return new Clouds(
                all, endpoints, shared, redirectors(fields.items("redirectors"), withoutRedirectors), unlistedShared);
    }

    private boolean unlistedShared(Fields fields) {
        Optional<Scalar> text = fields.text("unlisted_hosts");
        text.filter(value -> !UNLISTED.contains(value.value()))
                .ifPresent(value -> invalid(
                        value,
                        Wording.quoted(value.value()) + " says nothing of unlisted hosts",
                        Wording.choices(value.value(), UNLISTED)));
        return text.filter(value -> value.value().equals(SHARED)).isPresent();
    }

    private List<Cloud> all(Fields fields, CloudReader reader) {
        Optional<YamlValue> value = fields.need("clouds");
        List<Entry> entries = value.map(v -> expect.entries(v, "'clouds'")).orElse(List.of());
        if (entries.isEmpty() && value.isPresent() && value.get() instanceof YamlValue.Mapping) {
            sink.add(Code.VALUE_INVALID, value.get().position(), "'clouds' is empty", "add at least one cloud");
        }
        List<Cloud> all = new ArrayList<>();
        entries.forEach(entry -> reader.read(entry).ifPresent(all::add));
        return all;
    }

    private List<Redirector> redirectors(List<YamlValue> items, Clouds clouds) {
        Map<String, Redirector> redirectors = new LinkedHashMap<>();
        for (YamlValue item : items) {
            Optional<Fields> fields = expect.fields(item, "each of 'redirectors'", List.of("from", "to"));
            Optional<Scalar> written = fields.flatMap(f -> f.needText("from"));
            Optional<Target.ToWeb> from = written.flatMap(addresses::read);
            Optional<Target.ToWeb> to = fields.flatMap(f -> f.needText("to"))
                    .flatMap(text -> addresses.read(text).filter(address -> isListed(address, text, clouds)));
            if (written.isPresent() && from.isPresent() && to.isPresent()) {
                Redirector redirector =
                        new Redirector(from.get().url(), to.get().url());
                if (redirectors.putIfAbsent(redirector.from(), redirector) != null) {
                    invalid(written.get(), redirector.from() + " is pinned twice", "delete one of the two");
                }
            }
        }
        return List.copyOf(redirectors.values());
    }

    private boolean isListed(Target.ToWeb address, Scalar text, Clouds clouds) {
        String host = address.host();
        boolean listed = clouds.isShared(host) || !clouds.owners(host).isEmpty();
        if (!listed) {
            invalid(
                    text,
                    "the host " + host + " belongs to no cloud and is not shared",
                    "add it to 'hosts' of its cloud, or to 'shared_hosts'");
        }
        return listed;
    }

    private void invalid(Scalar text, String message, String hint) {
        sink.add(Code.VALUE_INVALID, text.position(), message, hint);
    }
}
