package dev.firststep.learn.toc;

import dev.firststep.config.yaml.YamlParser;
import dev.firststep.config.yaml.YamlText;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Wording;
import java.util.List;
import java.util.Optional;

/**
 * Reads a Markdown table of contents: headings whose levels are the tree, each a name, a link or a cross reference. Front
 * matter and comments may stand beside them; anything else is an error, as in DocFX v3.
 */
final class TocMarkdown {
    private static final String FENCE = "---";

    private final String file;
    private final List<String> lines;
    private final DiagnosticSink sink;
    private final TocLevels levels;
    private List<YamlValue.Entry> metadata = List.of();
    private int line;

    private TocMarkdown(String file, String text, DiagnosticSink sink) {
        this.file = file;
        this.lines = text.lines().toList();
        this.sink = sink;
        this.levels = new TocLevels(sink);
    }

    static WrittenToc read(String file, String text, DiagnosticSink sink) {
        TocMarkdown reader = new TocMarkdown(file, text, sink);
        reader.frontMatter();
        while (reader.line < reader.lines.size()) {
            reader.block();
        }
        return new WrittenToc(reader.levels.tree(), reader.metadata);
    }

    private void frontMatter() {
        if (lines.isEmpty() || !lines.get(0).stripTrailing().equals(FENCE)) {
            return;
        }
        for (int end = 1; end < lines.size(); end++) {
            if (lines.get(end).stripTrailing().equals(FENCE)) {
                String yaml = String.join("\n", lines.subList(1, end));
                metadata = YamlParser.parse(new YamlText(file, yaml, 2), sink)
                        .filter(YamlValue.Mapping.class::isInstance)
                        .map(value -> ((YamlValue.Mapping) value).entries())
                        .orElse(List.of());
                TocMetadata.check(metadata, sink);
                line = end + 1;
                return;
            }
        }
    }

    private void block() {
        String text = lines.get(line);
        if (text.isBlank()) {
            line++;
        } else if (isComment(text)) {
            skipComment();
        } else {
            Optional<TocHeading> heading = TocHeading.of(text, line + 1);
            heading.ifPresentOrElse(this::add, this::refuseParagraph);
        }
    }

    private static boolean isComment(String text) {
        return TocHeading.indent(text) < 4 && text.strip().startsWith("<!--");
    }

    private void skipComment() {
        while (line < lines.size() && !lines.get(line).contains("-->")) {
            line++;
        }
        line++;
    }

    private void add(TocHeading heading) {
        levels.add(heading, file);
        line++;
    }

    private void refuseParagraph() {
        Position start = new Position(file, line + 1, 1);
        String first = lines.get(line);
        while (line < lines.size()
                && !lines.get(line).isBlank()
                && TocHeading.strict(lines.get(line), line + 1).isEmpty()) {
            line++;
        }
        sink.add(
                Code.TOC_SYNTAX,
                start,
                "only headings can stand in a table of contents, not " + Wording.quoted(first),
                "write '# [name](page.md)', with as many # signs as the entry's level");
    }
}
