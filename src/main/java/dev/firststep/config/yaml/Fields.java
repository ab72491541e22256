package dev.firststep.config.yaml;

import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Wording;
import java.util.List;
import java.util.Optional;

/** A mapping with an exact key set, read field by field. */
public final class Fields {
    private final Mapping mapping;
    private final Expect expect;
    private final DiagnosticSink sink;

    Fields(Mapping mapping, Expect expect, DiagnosticSink sink) {
        this.mapping = mapping;
        this.expect = expect;
        this.sink = sink;
    }

    void refuseKeysOutside(List<String> keys) {
        for (Entry entry : mapping.entries()) {
            if (!keys.contains(entry.key())) {
                sink.add(
                        Code.KEY_UNKNOWN,
                        entry.position(),
                        "unknown key " + Wording.quoted(entry.key()),
                        Wording.choices(entry.key(), keys));
            }
        }
    }

    public Position position() {
        return mapping.position();
    }

    /** The value of a key that may be left out. */
    public Optional<YamlValue> find(String key) {
        return mapping.find(key).map(Entry::value);
    }

    /** The value of a key that must be there. */
    public Optional<YamlValue> need(String key) {
        Optional<YamlValue> value = find(key);
        if (value.isEmpty()) {
            sink.add(
                    Code.KEY_MISSING,
                    mapping.position(),
                    "the key " + Wording.quoted(key) + " is missing",
                    "add a line '" + key + ": …'");
        }
        return value;
    }

    /** The text of a key that may be left out. */
    public Optional<Scalar> text(String key) {
        return find(key).flatMap(value -> expect.filledText(value, Wording.quoted(key)));
    }

    /** The text of a key that must be there. */
    public Optional<Scalar> needText(String key) {
        return need(key).flatMap(value -> expect.filledText(value, Wording.quoted(key)));
    }

    /** The list of a key that may be left out. */
    public List<YamlValue> items(String key) {
        return find(key).map(value -> expect.items(value, Wording.quoted(key))).orElse(List.of());
    }

    /** The list of a key that must be there. */
    public List<YamlValue> needItems(String key) {
        return need(key).map(value -> expect.items(value, Wording.quoted(key))).orElse(List.of());
    }

    /** The entries of a key that may be left out. */
    public List<Entry> entries(String key) {
        return find(key)
                .map(value -> expect.entries(value, Wording.quoted(key)))
                .orElse(List.of());
    }

    /** The entries of a key that must be there. */
    public List<Entry> needEntries(String key) {
        return need(key)
                .map(value -> expect.entries(value, Wording.quoted(key)))
                .orElse(List.of());
    }
}
