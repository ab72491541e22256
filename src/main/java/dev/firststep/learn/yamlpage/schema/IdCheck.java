package dev.firststep.learn.yamlpage.schema;

import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.config.yaml.YamlValue.Sequence;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import java.util.List;

/** Holds the ids that a document names against the types that its schema wants them to be of. */
public final class IdCheck {
    private final DocumentIds ids;
    private final DiagnosticSink sink;

    public IdCheck(DocumentIds ids, DiagnosticSink sink) {
        this.ids = ids;
        this.sink = sink;
    }

    /** Reports every id of another type; ids that nothing has are no matter of this check. */
    public void check(YamlValue value, Schema written) {
        Schema schema = written.settled(value);
        if (value instanceof Mapping mapping) {
            mapping.entries().forEach(entry -> check(entry.value(), schema.property(entry.key())));
        } else if (value instanceof Sequence list) {
            list.items().forEach(item -> check(item, schema.items().orElse(Schema.ANY)));
        } else if (schema.content() == Content.XREF && !schema.ids().wanted().isEmpty()) {
            check((Scalar) value, schema.ids().wanted());
        }
    }

    private void check(Scalar id, List<String> wanted) {
        if (ids.knows(id.value())
                && ids.type(id.value()).filter(wanted::contains).isEmpty()) {
            sink.add(
                    Code.VALUE_INVALID,
                    id.position(),
                    "the id " + Wording.quoted(id.value()) + " is of "
                            + ids.type(id.value())
                                    .map(type -> "the type " + Wording.quoted(type))
                                    .orElse("no type")
                            + ", but must be of one of: " + Wording.listed(wanted),
                    "name a page of that type");
        }
    }
}
