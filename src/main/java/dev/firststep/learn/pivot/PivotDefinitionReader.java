package dev.firststep.learn.pivot;

import dev.firststep.config.yaml.Expect;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads {@code zone-pivot-groups.yml}. Of groups or pivots that bear the same id the first counts. */
public final class PivotDefinitionReader {
    private final DiagnosticSink findings;
    private final Expect expect;

    public PivotDefinitionReader(DiagnosticSink findings) {
        this.findings = findings;
        this.expect = new Expect(findings);
    }

    /** Reads the tree of a definition file; keys it does not know are passed over. */
    public PivotDefinition read(String file, YamlValue root) {
        return new PivotDefinition(file, distinct(items(root, "groups"), "group", this::group));
    }

    private PivotGroup group(String id, YamlValue item) {
        return new PivotGroup(
                id,
                text(item, "title").map(Scalar::line).orElse(id),
                text(item, "prompt").map(Scalar::line).orElse(""),
                distinct(items(item, "pivots"), "pivot", PivotDefinitionReader::pivot));
    }

    private static Pivot pivot(String id, YamlValue item) {
        return new Pivot(id, text(item, "title").map(Scalar::line).orElse(id));
    }

    private <T> List<T> distinct(List<YamlValue> items, String kind, BiFunction<String, YamlValue, T> maker) {
        List<T> made = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (YamlValue item : items) {
            Optional<String> id = text(item, "id").map(text -> text.value().strip());
            if (id.isEmpty()) {
                findings.add(Code.KEY_MISSING, item.position(), "a " + kind + " without an id", "give it an 'id'");
            } else if (taken.add(id.get())) {
                made.add(maker.apply(id.get(), item));
            } else {
                duplicate(kind, id.get(), item.position());
            }
        }
        return made;
    }

    private void duplicate(String kind, String id, Position position) {
        findings.add(
                Code.PIVOT_DUPLICATE,
                position,
                "the " + kind + " " + Wording.quoted(id) + " is defined twice; only the first counts",
                "rename or delete this one");
    }

    private List<YamlValue> items(YamlValue value, String key) {
        return find(value, key)
                .filter(found -> !(found instanceof Scalar scalar && scalar.isAbsent()))
                .map(found -> expect.items(found, "'" + key + "'"))
                .orElse(List.of());
    }

    private static Optional<Scalar> text(YamlValue value, String key) {
        return find(value, key)
                .filter(Scalar.class::isInstance)
                .map(Scalar.class::cast)
                .filter(text -> !text.isAbsent() && !text.value().isBlank());
    }

    private static Optional<YamlValue> find(YamlValue value, String key) {
        return value instanceof Mapping mapping ? mapping.find(key).map(Entry::value) : Optional.empty();
    }
}
