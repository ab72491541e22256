package dev.firststep.learn.moniker;

import dev.firststep.config.yaml.Expect;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import java.util.Locale;
import java.util.Optional;

/** Reads a definition of monikers: {@code {"monikers": [{"moniker_name": …, "product_name": …, "order": …}]}}. */
public final class MonikerDefinitionReader {
    private final DiagnosticSink findings;
    private final Expect expect;

    public MonikerDefinitionReader(DiagnosticSink findings) {
        this.findings = findings;
        this.expect = new Expect(findings);
    }

    /** Reads the tree of a definition file or of {@code monikerDefinition}; keys it does not know are passed over. */
    public MonikerDefinition read(YamlValue root) {
        return MonikerDefinition.of(find(root, "monikers").stream()
                .flatMap(list -> expect.items(list, "'monikers'").stream())
                .flatMap(item -> moniker(item).stream())
                .toList());
    }

    private Optional<Moniker> moniker(YamlValue item) {
        Optional<Scalar> name = text(item, "moniker_name");
        if (name.isEmpty()) {
            findings.add(
                    Code.KEY_MISSING,
                    item.position(),
                    "a moniker without a name",
                    "give it a 'moniker_name', or remove it");
        }
        return name.map(n -> new Moniker(
                n.value().strip().toLowerCase(Locale.ROOT),
                text(item, "version_display_name")
                        .or(() -> text(item, "moniker_display_name"))
                        .map(Scalar::line)
                        .orElse(n.value().strip()),
                text(item, "product_name").map(Scalar::value).orElse(""),
                text(item, "order").map(this::order).orElse(0)));
    }

    private int order(Scalar text) {
        try {
            return Integer.parseInt(text.value().strip());
        } catch (NumberFormatException notANumber) {
            findings.add(
                    Code.VALUE_INVALID,
                    text.position(),
                    Wording.quoted(text.value()) + " is no place in an order",
                    "write a whole number");
            return 0;
        }
    }

    private static Optional<Scalar> text(YamlValue item, String key) {
        return find(item, key)
                .filter(Scalar.class::isInstance)
                .map(Scalar.class::cast)
                .filter(text -> !text.isAbsent() && !text.value().isBlank());
    }

    private static Optional<YamlValue> find(YamlValue value, String key) {
        return value instanceof Mapping mapping ? mapping.find(key).map(Entry::value) : Optional.empty();
    }
}
