package dev.firststep.config.cloud;

import dev.firststep.cloud.HostPattern;
import dev.firststep.config.yaml.Expect;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads lists of hosts. */
public final class HostsReader {
    private final Expect expect;
    private final DiagnosticSink sink;

    public HostsReader(DiagnosticSink sink) {
        this.expect = new Expect(sink);
        this.sink = sink;
    }

    /**
     * The hosts of a list, without those that are wrong.
     *
     * @param shared hosts that belong to every cloud, and so may not be listed again
     */
    public List<HostPattern> read(List<YamlValue> items, String subject, List<HostPattern> shared) {
        Set<HostPattern> hosts = new LinkedHashSet<>();
        for (YamlValue item : items) {
            Optional<Scalar> text = expect.filledText(item, "each of " + subject);
            text.flatMap(this::host).ifPresent(host -> {
                if (shared.contains(host)) {
                    invalid(item, host + " is listed under 'shared_hosts' already", "delete it here or there");
                } else if (!hosts.add(host)) {
                    invalid(item, host + " is listed twice", "delete one of the two");
                }
            });
        }
        return List.copyOf(hosts);
    }

    private Optional<HostPattern> host(Scalar text) {
        if (HostPattern.isValid(text.value())) {
            return Optional.of(new HostPattern(text.value()));
        }
        invalid(text, Wording.quoted(text.value()) + " is not a host", hint(text.value()));
        return Optional.empty();
    }

    private static String hint(String value) {
        String host = value.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "");
        int slash = host.indexOf('/');
        String bare = slash < 0 ? host : host.substring(0, slash);
        return HostPattern.isValid(bare)
                ? "write " + Wording.quoted(bare)
                : "write a host in lower-case ASCII, such as portal.azure.com or *.azure.cn";
    }

    private void invalid(YamlValue value, String message, String hint) {
        sink.add(Code.VALUE_INVALID, value.position(), message, hint);
    }
}
