package dev.firststep.learn.repository;

import dev.firststep.config.json.JsonReader;
import dev.firststep.config.yaml.YamlParser;
import dev.firststep.config.yaml.YamlRules;
import dev.firststep.config.yaml.YamlText;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.config.yaml.YamlValue.Sequence;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Wording;
import dev.firststep.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The keys of a configuration file of a Learn repository. Unknown keys are let be, since the tools around DocFX have many;
 * a key in another case counts when there is none in the right one. A value of the wrong kind is a finding and counts as
 * left out.
 */
public record Settings(Mapping mapping, DiagnosticSink findings) {
    /** Reads a YAML or JSON file by its ending; an empty file has no keys. */
    public static Optional<Settings> read(RepositoryFiles files, String path, DiagnosticSink findings) {
        return value(files, path, findings).flatMap(value -> of(value, findings));
    }

    /** The value of a YAML or JSON file by its ending. */
    public static Optional<YamlValue> value(RepositoryFiles files, String path, DiagnosticSink findings) {
        Optional<SourceFile> file = files.text(path, findings);
        return file.flatMap(f -> value(YamlText.ofFile(f.shown(), f.text()), path, findings));
    }

    /** The value of a YAML or JSON text by the ending of its path. */
    public static Optional<YamlValue> value(YamlText text, String path, DiagnosticSink findings) {
        boolean json = path.regionMatches(true, path.length() - 5, ".json", 0, 5);
        return json ? JsonReader.parse(text, findings) : YamlParser.parse(text, YamlRules.LEARN, findings);
    }

    /** The keys of a value, none of an absent one. */
    public static Optional<Settings> of(YamlValue value, DiagnosticSink findings) {
        if (value instanceof Mapping mapping) {
            return Optional.of(new Settings(mapping, findings));
        }
        if (value instanceof Scalar scalar && scalar.isAbsent()) {
            return Optional.of(new Settings(new Mapping(List.of(), value.position()), findings));
        }
        findings.add(
                Code.VALUE_TYPE,
                value.position(),
                "this is " + value.kind() + ", but must be a set of keys",
                "write keys with values");
        return Optional.empty();
    }

    public Position position() {
        return mapping.position();
    }

    /** The value of a key, if there is one. */
    public Optional<YamlValue> find(String key) {
        return entry(key).map(Entry::value).filter(value -> !isAbsent(value));
    }

    /** The entry of a key, absent values included. */
    public Optional<Entry> entry(String key) {
        return mapping.find(key)
                .or(() -> mapping.entries().stream()
                        .filter(e -> e.key().equalsIgnoreCase(key))
                        .findFirst());
    }

    private static boolean isAbsent(YamlValue value) {
        return value instanceof Scalar scalar && scalar.isAbsent();
    }

    public Optional<Scalar> scalar(String key) {
        return find(key).flatMap(value -> asScalar(key, value));
    }

    private Optional<Scalar> asScalar(String key, YamlValue value) {
        if (value instanceof Scalar scalar) {
            return Optional.of(scalar);
        }
        wrong(key, value, "text");
        return Optional.empty();
    }

    public Optional<String> text(String key) {
        return scalar(key).map(Scalar::value);
    }

    public boolean flag(String key, boolean otherwise) {
        return text(key).map(value -> value.equalsIgnoreCase("true")).orElse(otherwise);
    }

    /** The texts of a list, or the one text that stands for a list of one. */
    public List<Scalar> scalars(String key) {
        List<Scalar> scalars = new ArrayList<>();
        items(key).forEach(item -> asScalar(key, item).ifPresent(scalars::add));
        return scalars;
    }

    public List<String> texts(String key) {
        return scalars(key).stream().map(Scalar::value).toList();
    }

    /** The items of a list, or the one value that stands for a list of one. */
    public List<YamlValue> items(String key) {
        Optional<YamlValue> value = find(key);
        if (value.isPresent() && value.get() instanceof Sequence sequence) {
            return sequence.items();
        }
        return value.map(List::of).orElse(List.of());
    }

    /** The keys below a key; none when it is left out. */
    public Settings below(String key) {
        return find(key)
                .flatMap(value -> of(value, findings))
                .orElseGet(() -> new Settings(new Mapping(List.of(), position()), findings));
    }

    public List<Entry> entries() {
        return mapping.entries();
    }

    private void wrong(String key, YamlValue value, String wanted) {
        findings.add(
                Code.VALUE_TYPE,
                value.position(),
                Wording.quoted(key) + " is " + value.kind() + ", but must be " + wanted,
                "write " + wanted + " after the colon");
    }
}
