package dev.firststep.learn.yamlpage;

import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.config.yaml.YamlValue.Sequence;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Wording;
import dev.firststep.learn.ForeignKeys;
import java.util.List;
import java.util.Optional;

/** The fields of one part of a page. An empty value is an absent one; a wrong kind is a finding and absent too. */
final class PageFields {
    private final Mapping mapping;
    private final DiagnosticSink sink;

    private PageFields(Mapping mapping, DiagnosticSink sink) {
        this.mapping = mapping;
        this.sink = sink;
    }

    /** The fields of a mapping; keys outside the known ones are findings. */
    static PageFields of(Mapping mapping, List<String> known, DiagnosticSink sink) {
        ForeignKeys.report(mapping, known, sink);
        return new PageFields(mapping, sink);
    }

    Position position() {
        return mapping.position();
    }

    boolean has(String key) {
        return find(key).isPresent();
    }

    Optional<Scalar> text(String key) {
        return find(key)
                .filter(value -> is(value, Scalar.class, Wording.quoted(key), "text"))
                .map(Scalar.class::cast)
                .filter(scalar -> !scalar.value().isBlank());
    }

    /** A text that a page of this type can't do without. */
    Optional<Scalar> needText(String key) {
        Optional<Scalar> text = text(key);
        boolean blank = find(key).map(Scalar.class::isInstance).orElse(true);
        if (text.isEmpty() && blank) {
            sink.add(
                    Code.KEY_MISSING,
                    mapping.position(),
                    "the key " + Wording.quoted(key) + " is missing",
                    "add a line '" + key + ": …'");
        }
        return text;
    }

    /** The parts in a list of parts. */
    List<PageFields> parts(String key, List<String> known) {
        return find(key)
                .filter(value -> is(value, Sequence.class, Wording.quoted(key), "a list"))
                .map(value -> ((Sequence) value)
                        .items().stream()
                                .filter(item ->
                                        is(item, Mapping.class, "each of " + Wording.quoted(key), "a set of keys"))
                                .map(item -> of((Mapping) item, known, sink))
                                .toList())
                .orElse(List.of());
    }

    Optional<PageFields> part(String key, List<String> known) {
        return find(key)
                .filter(value -> is(value, Mapping.class, Wording.quoted(key), "a set of keys"))
                .map(value -> of((Mapping) value, known, sink));
    }

    List<Entry> entries(String key) {
        return find(key)
                .filter(value -> is(value, Mapping.class, Wording.quoted(key), "a set of keys"))
                .map(value -> ((Mapping) value).entries())
                .orElse(List.of());
    }

    private Optional<YamlValue> find(String key) {
        return mapping.find(key)
                .map(Entry::value)
                .filter(value -> !(value instanceof Scalar scalar && scalar.isAbsent()));
    }

    private boolean is(YamlValue value, Class<? extends YamlValue> wanted, String subject, String named) {
        if (!wanted.isInstance(value)) {
            sink.add(
                    Code.VALUE_TYPE,
                    value.position(),
                    subject + " is " + (value.kind().equals("empty") ? "empty" : value.kind()) + ", but must be "
                            + named,
                    named.equals("text")
                            ? "write the text after the colon, in quotes if it holds a colon"
                            : "indent what belongs to it; a list has one '- ' per item");
        }
        return wanted.isInstance(value);
    }
}
