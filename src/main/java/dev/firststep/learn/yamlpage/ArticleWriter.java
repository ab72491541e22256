package dev.firststep.learn.yamlpage;

import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes an article block by block and remembers where each line comes from. */
final class ArticleWriter {
    private static final int DEEPEST_HEADING = 6;

    private final FieldLines fields;
    private final List<String> lines = new ArrayList<>();
    private final List<LineMap.Origin> origins = new ArrayList<>();

    ArticleWriter(String source) {
        this.fields = new FieldLines(source);
    }

    /** A heading whose text is Markdown. */
    void heading(int level, Scalar text) {
        heading(level, text.line(), text.position());
    }

    /** A heading whose text is plain. */
    void plainHeading(int level, Scalar text) {
        heading(level, PlainText.escaped(text.line()), text.position());
    }

    void heading(int level, String markdown, Position position) {
        gap(position);
        line("#".repeat(Math.min(level, DEEPEST_HEADING)) + " " + PlainText.heading(markdown), position);
    }

    /** Markdown of its own, with whatever it leaves open closed. */
    void markdown(Scalar value) {
        List<FieldLines.Line> text = fields.of(value);
        if (text.isEmpty()) {
            return;
        }
        gap(value.position());
        text.forEach(line -> add(line.text(), line.origin()));
        Unfinished.closing(text.stream().map(FieldLines.Line::text).toList())
                .forEach(line -> line(line, value.position()));
    }

    /** Paragraphs of inline Markdown. */
    void paragraphs(Scalar value) {
        List<FieldLines.Line> text = fields.of(value);
        if (!text.isEmpty()) {
            gap(value.position());
            text.forEach(
                    line -> line(ParagraphText.line(line.text()), line.origin().position()));
        }
    }

    /** One item of a list; the list starts where {@code first} says so. */
    void item(String marker, boolean first, String markdown, Position position) {
        if (first) {
            gap(position);
        }
        line(marker + " " + markdown, position);
    }

    private void gap(Position position) {
        if (!lines.isEmpty()) {
            line("", position);
        }
    }

    private void line(String text, Position position) {
        add(text, new LineMap.Origin(position, false));
    }

    private void add(String text, LineMap.Origin origin) {
        lines.add(text);
        origins.add(origin);
    }

    String markdown() {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    LineMap lines() {
        return new LineMap(origins);
    }

    /** A link in plain words; the words alone if it leads nowhere. */
    static String link(String text, Optional<Scalar> url) {
        String words = PlainText.escaped(text);
        return url.map(address -> "[" + words + "](" + PlainText.address(address.line()) + ")")
                .orElse(words);
    }
}
