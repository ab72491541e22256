package dev.firststep.learn.toc;

import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import java.util.List;

/** The keys of a table of contents' metadata whose kind is known. */
final class TocMetadata {
    private static final List<String> TEXTS = List.of(
            "pdf_absolute_path", "universal_ref_toc", "universal_conceptual_toc", "breadcrumb_path", "titleSuffix");

    private TocMetadata() {}

    static void check(List<Entry> metadata, DiagnosticSink sink) {
        for (Entry entry : metadata) {
            if (TEXTS.contains(entry.key()) && !(entry.value() instanceof Scalar)) {
                sink.add(
                        Code.VALUE_TYPE,
                        entry.value().position(),
                        Wording.quoted(entry.key()) + " is " + entry.value().kind() + ", but must be text",
                        "write the text after the colon");
            }
        }
    }
}
