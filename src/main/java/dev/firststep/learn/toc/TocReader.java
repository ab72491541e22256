package dev.firststep.learn.toc;

import dev.firststep.config.yaml.YamlValue;
import dev.firststep.diagnostic.DiagnosticSink;

/** Reads one file's table of contents; what is wrong with it goes to the sink, and the rest is kept. */
public final class TocReader {
    private TocReader() {}

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
