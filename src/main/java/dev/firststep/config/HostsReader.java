package dev.firststep.config;

import dev.firststep.config.yaml.Expect;
import dev.firststep.config.yaml.Fields;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code hosts} of {@code site.yml}. */
final class HostsReader {
    static final String KEY = "hosts";

    private final Expect expect;
    private final DiagnosticSink sink;

    HostsReader(DiagnosticSink sink) {
        this.expect = new Expect(sink);
        this.sink = sink;
    }

    /** The hosts that are named, sorted; the usual ones when the key is absent. */
    List<Host> read(Fields fields) {
        return fields.find(KEY).isEmpty() ? Host.DEFAULT : hosts(fields.items(KEY));
    }

    private List<Host> hosts(List<YamlValue> items) {
        Set<Host> hosts = EnumSet.noneOf(Host.class);
        for (YamlValue item : items) {
            Optional<Scalar> text = expect.filledText(item, "each of 'hosts'");
            text.flatMap(this::host).ifPresent(host -> add(host, hosts, item));
        }
        return List.copyOf(hosts);
    }

    private Optional<Host> host(Scalar text) {
        Optional<Host> host = Host.find(text.value());
        if (host.isEmpty()) {
            sink.add(
                    Code.VALUE_INVALID,
                    text.position(),
                    "no files are written for the host " + Wording.quoted(text.value()),
                    Wording.choices(text.value(), Host.ids()));
        }
        return host;
    }

    private void add(Host host, Set<Host> hosts, YamlValue item) {
        hosts.add(host);
        if (hosts.contains(Host.CLOUDFLARE) && hosts.contains(Host.NETLIFY)) {
            hosts.remove(host);
            sink.add(
                    Code.VALUE_INVALID,
                    item.position(),
                    "'cloudflare' and 'netlify' read the same file in different ways",
                    "keep one of the two");
        }
    }
}
