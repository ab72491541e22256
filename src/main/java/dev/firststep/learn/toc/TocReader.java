package dev.firststep.learn.toc;

import dev.firststep.config.yaml.YamlText;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.learn.repository.Settings;
import dev.firststep.source.SourceFile;
import java.util.Locale;

/** Reads one file's table of contents; what is wrong with it goes to the sink, and the rest is kept. */
public final class TocReader {
    private TocReader() {}

    /** The table of contents in a file, in whichever format its name says. */
    public static WrittenToc of(SourceFile source, DiagnosticSink sink) {
        String name = source.shown().toLowerCase(Locale.ROOT);
        if (name.endsWith(".md")) {
            return ofMarkdown(source.shown(), source.text(), sink);
        }
        return Settings.value(YamlText.ofFile(source.shown(), source.text()), name, sink)
                .map(root -> ofTree(root, sink))
                .orElse(WrittenToc.EMPTY);
    }

    /** The table of contents in a YAML or JSON tree. */
    public static WrittenToc ofTree(YamlValue root, DiagnosticSink sink) {
        return new TocTree(sink).read(root);
    }

    /**
     * The table of contents in Markdown.
     *
     * @param file the path shown in diagnostics
     * @param text decoded, without a byte-order mark, with LF line ends
     */
    public static WrittenToc ofMarkdown(String file, String text, DiagnosticSink sink) {
        return TocMarkdown.read(file, text, sink);
    }
}
