package dev.firststep.config.value;

import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import dev.firststep.model.CloudId;

/** The form that clouds, endpoints and topics share: lower-case words joined by hyphens. */
public final class Ids {
    /** What {@link #isValid} accepts, as a hint. */
    public static final String HINT = "use up to 40 lower-case letters, digits and hyphens, starting with a letter";

    private Ids() {}

    public static boolean isValid(String id) {
        return CloudId.isValid(id);
    }

    /** Whether the entry's key is an id; if not, the sink is told. */
    public static boolean check(Entry entry, String what, DiagnosticSink sink) {
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
