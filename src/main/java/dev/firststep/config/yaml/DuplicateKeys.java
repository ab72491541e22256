package dev.firststep.config.yaml;

import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keys that stand twice in one mapping, where that is allowed: the last one wins. */
public final class DuplicateKeys {
    private DuplicateKeys() {}

    static String message(String key) {
        return "the key " + Wording.quoted(key) + " stands twice";
    }

    /** The entries less those that a later one with the same key replaces; the sink is told of each. */
    public static List<Entry> lastOfEach(List<Entry> entries, DiagnosticSink sink) {
        Map<String, Entry> last = new LinkedHashMap<>();
        for (Entry entry : entries) {
            Entry earlier = last.put(entry.key(), entry);
            if (earlier != null) {
                sink.add(
                        Code.KEY_DUPLICATE,
                        entry.position(),
                        message(entry.key()),
                        "delete the first, on line " + earlier.position().line() + "; this one is used");
            }
        }
        return new ArrayList<>(last.values());
    }
}
