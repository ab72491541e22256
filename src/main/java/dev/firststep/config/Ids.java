package dev.firststep.config;

import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import dev.firststep.model.CloudId;

/** The form that clouds, endpoints and topics share: lower-case words joined by hyphens. */
final class Ids {
    static final String HINT = "use up to 40 lower-case letters, digits and hyphens, starting with a letter";

    private Ids() {}

    static boolean isValid(String id) {
        return CloudId.isValid(id);
    }

    /** Whether the entry's key is an id; if not, the sink is told. */
    static boolean check(Entry entry, String what, DiagnosticSink sink) {
        if (!isValid(entry.key())) {
            sink.add(
                    Code.VALUE_INVALID,
                    entry.position(),
                    Wording.quoted(entry.key()) + " can't be the id of " + what,
                    HINT);
            return false;
        }
        return true;
    }
}
