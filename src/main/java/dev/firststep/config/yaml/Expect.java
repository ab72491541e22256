package dev.firststep.config.yaml;

import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.config.yaml.YamlValue.Sequence;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import java.util.List;
import java.util.Optional;

/**
 * Says what kind a value must be of. Whatever is not of that kind is a finding and comes back empty.
 *
 * <p>The {@code subject} of each method is what the message calls the value: {@code 'title'}, or
 * {@code each of 'hosts'}.
 */
public final class Expect {
    private final DiagnosticSink sink;

    public Expect(DiagnosticSink sink) {
        this.sink = sink;
    }

    /** Text that is there, though it may be blank if it is quoted. */
    public Optional<Scalar> text(YamlValue value, String subject) {
        if (value instanceof Scalar scalar && !scalar.isAbsent()) {
            return Optional.of(scalar);
        }
        wrong(value, subject, "text");
        return Optional.empty();
    }

    /** Text that holds more than blanks. */
    public Optional<Scalar> filledText(YamlValue value, String subject) {
        Optional<Scalar> text = text(value, subject);
        if (text.isPresent() && text.get().value().isBlank()) {
            sink.add(Code.VALUE_INVALID, value.position(), subject + " is blank", "write something between the quotes");
            return Optional.empty();
        }
        return text;
    }

    /** The items of a list; none when the value is no list. */
    public List<YamlValue> items(YamlValue value, String subject) {
        if (value instanceof Sequence sequence) {
            return sequence.items();
        }
        wrong(value, subject, "a list");
        return List.of();
    }

    /** The entries of a mapping whose keys are free; none when the value is no mapping. */
    public List<Entry> entries(YamlValue value, String subject) {
        if (value instanceof Mapping mapping) {
            return mapping.entries();
        }
        wrong(value, subject, "a set of keys");
        return List.of();
    }

    /** The fields of a mapping whose keys are known; every other key is a finding. */
    public Optional<Fields> fields(YamlValue value, String subject, List<String> keys) {
        if (value instanceof Mapping mapping) {
            Fields fields = new Fields(mapping, this, sink);
            fields.refuseKeysOutside(keys);
            return Optional.of(fields);
        }
        wrong(value, subject, "a set of keys");
        return Optional.empty();
    }

    /** The fields of a whole file, which has none when it is empty. */
    public Optional<Fields> document(YamlValue root, List<String> keys) {
        boolean empty = root instanceof Scalar scalar && scalar.isAbsent();
        return fields(empty ? new Mapping(List.of(), root.position()) : root, "the file", keys);
    }

    private void wrong(YamlValue value, String subject, String wanted) {
        boolean empty = value instanceof Scalar scalar && scalar.isAbsent();
        sink.add(
                Code.VALUE_TYPE,
                value.position(),
                subject + (empty ? " is empty" : " is " + value.kind() + ", but must be " + wanted),
                hint(wanted));
    }

    private static String hint(String wanted) {
        if (wanted.equals("text")) {
            return "write the text after the colon, in quotes if it holds a colon or starts with a sign";
        }
        return wanted.equals("a list")
                ? "write one item per line, each after '- '"
                : "write one 'key: value' per line, indented by two spaces";
    }
}
