package dev.firststep.learn.yamlpage.schema;

import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Sequence;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import java.util.stream.Collectors;

/** Holds a document against its schema. */
public final class SchemaCheck {
    private final DiagnosticSink sink;

    public SchemaCheck(DiagnosticSink sink) {
        this.sink = sink;
    }

    /** Reports all that is not as the schema has it. */
    public void check(YamlValue value, Schema written) {
        check(value, written, "the document");
    }

    private void check(YamlValue value, Schema written, String subject) {
        Schema schema = written.settled(value);
        if (!schema.isOfKind(value)) {
            sink.add(
                    Code.VALUE_TYPE,
                    value.position(),
                    subject + " is " + Kind.of(value).words() + ", but must be "
                            + schema.kinds().stream().map(Kind::words).collect(Collectors.joining(" or ")),
                    "write it as the schema of this type has it");
        } else if (!schema.isAllowed(value) || !schema.isSized(value)) {
            sink.add(
                    Code.VALUE_INVALID,
                    value.position(),
                    subject + " has a value that the schema of this type does not allow",
                    schema.values().isEmpty()
                            ? "make it as long as the schema asks for"
                            : "use one of: " + Wording.listed(schema.values()));
        }
        if (value instanceof Mapping mapping) {
            check(mapping, schema);
        } else if (value instanceof Sequence list) {
            list.items().forEach(item -> check(item, schema.items().orElse(Schema.ANY), "each item"));
        }
    }

    private void check(Mapping mapping, Schema schema) {
        for (String key : schema.required()) {
            if (mapping.find(key).isEmpty()) {
                sink.add(
                        Code.KEY_MISSING,
                        mapping.position(),
                        "the key " + Wording.quoted(key) + " is missing",
                        "add a line '" + key + ": …'");
            }
        }
        for (Entry entry : mapping.entries()) {
            if (schema.closed() && !schema.properties().containsKey(entry.key())) {
                sink.add(
                        Code.KEY_UNKNOWN,
                        entry.position(),
                        "unknown key " + Wording.quoted(entry.key()),
                        Wording.choices(entry.key(), schema.properties().keySet()));
            }
            check(entry.value(), schema.property(entry.key()), Wording.quoted(entry.key()));
        }
    }
}
