package dev.firststep.config.value;

import dev.firststep.config.yaml.Expect;
import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import dev.firststep.model.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads ids that each have a {@code name} in every locale: endpoints, audiences and support topics. */
public final class NamedEntriesReader {
    private final LocalizedTextReader texts;
    private final Expect expect;
    private final DiagnosticSink sink;

    public NamedEntriesReader(LocalizedTextReader texts, DiagnosticSink sink) {
        this.texts = texts;
        this.expect = new Expect(sink);
        this.sink = sink;
    }

    /** Every id; one with a broken name goes without it, so that it does not become unknown elsewhere. */
    public SortedMap<String, LocalizedText> read(List<Entry> entries, String what) {
        SortedMap<String, LocalizedText> names = new TreeMap<>();
        for (Entry entry : entries) {
            if (Ids.check(entry, what, sink)) {
                names.put(entry.key(), name(entry).orElse(LocalizedTextReader.NONE));
            }
        }
        return names;
    }

    private Optional<LocalizedText> name(Entry entry) {
        return expect.fields(entry.value(), Wording.quoted(entry.key()), List.of("name"))
                .flatMap(fields -> fields.need("name"))
                .flatMap(name -> texts.read(name, "the name of " + Wording.quoted(entry.key())));
    }
}
