package dev.firststep.learn;

import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import java.util.List;

/**
 * Reports keys that nothing reads. Other tools put keys of their own into the files of a Learn repository, so that only
 * what looks like a slip of the pen is an error.
 */
public final class ForeignKeys {
    private ForeignKeys() {}

    /** Reports every key outside the known ones. */
    public static void report(Mapping mapping, List<String> known, DiagnosticSink sink) {
        for (Entry entry : mapping.entries()) {
            if (!known.contains(entry.key())) {
                report(entry, known, sink);
            }
        }
    }

    private static void report(Entry entry, List<String> known, DiagnosticSink sink) {
        boolean slip = Wording.nearest(entry.key(), known).isPresent();
        sink.add(
                slip ? Code.KEY_UNKNOWN : Code.KEY_IGNORED,
                entry.position(),
                (slip ? "unknown key " : "nothing reads the key ") + Wording.quoted(entry.key()),
                slip ? Wording.choices(entry.key(), known) : "leave it for other tools, or delete it");
    }
}
