package dev.firststep.config.segments;

import dev.firststep.config.json.JsonReader;
import dev.firststep.config.yaml.Expect;
import dev.firststep.config.yaml.Fields;
import dev.firststep.config.yaml.HiddenCharacters;
import dev.firststep.config.yaml.YamlText;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.JsonWriter;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Wording;
import dev.firststep.model.SegmentPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The file that lies beside an article and holds its sentences in both languages: JSON Lines, a pair on each line with its
 * {@code id}, {@code target}, {@code source}, {@code line} and {@code column}.
 */
public final class SegmentLines {
    /** What the name of an article's file ends with in place of {@code .md}. */
    public static final String ENDING = ".segments.jsonl";

    private static final List<String> KEYS = List.of("id", "target", "source", "line", "column");

    private final String article;
    private final DiagnosticSink sink;
    private final Expect expect;

    private SegmentLines(String article, DiagnosticSink sink) {
        this.article = article;
        this.sink = sink;
        this.expect = new Expect(sink);
    }

    /** The text of the file that holds these pairs, in their order. */
    public static String of(List<SegmentPair> pairs) {
        StringBuilder out = new StringBuilder();
        for (SegmentPair pair : pairs) {
            out.append("{\"id\": ").append(JsonWriter.quoted(pair.id()));
            out.append(", \"target\": ").append(JsonWriter.quoted(pair.target()));
            out.append(", \"source\": ").append(JsonWriter.quoted(pair.source()));
            out.append(", \"line\": ").append(pair.position().line());
            out.append(", \"column\": ").append(pair.position().column()).append("}\n");
        }
        return out.toString();
    }

    /**
     * Reads the pairs of an article; lines without one are findings and are left out.
     *
     * @param article the article's file, as diagnostics show it, in which the pairs stand
     */
    public static List<SegmentPair> read(YamlText file, String article, DiagnosticSink sink) {
        SegmentLines lines = new SegmentLines(article, sink);
        List<SegmentPair> pairs = new ArrayList<>();
        int number = file.firstLine();
        for (String line : file.text().split("\n", -1)) {
            if (!line.isBlank()) {
                lines.pair(new YamlText(file.file(), line, number)).ifPresent(pairs::add);
            }
            number++;
        }
        return pairs;
    }

    private Optional<SegmentPair> pair(YamlText line) {
        return JsonReader.parse(line, sink)
                .flatMap(value -> expect.fields(value, "the line", KEYS))
                .flatMap(fields -> pair(fields, line.text()));
    }

    private Optional<SegmentPair> pair(Fields fields, String raw) {
        Optional<Scalar> id = fields.needText("id").filter(isClean(raw));
        Optional<Scalar> target = words(fields, "target").filter(isClean(raw));
        Optional<Scalar> source = words(fields, "source").filter(isClean(raw));
        Optional<Integer> line = number(fields, "line");
        Optional<Integer> column = number(fields, "column");
        boolean whole =
                id.isPresent() && target.isPresent() && source.isPresent() && line.isPresent() && column.isPresent();
        return whole
                ? Optional.of(new SegmentPair(
                        id.get().value(),
                        target.get().value(),
                        source.get().value(),
                        new Position(article, line.get(), column.get())))
                : Optional.empty();
    }

    private Predicate<Scalar> isClean(String raw) {
        return text -> {
            Optional<Diagnostic> hidden = HiddenCharacters.check(text, raw);
            hidden.ifPresent(sink::add);
            return hidden.isEmpty();
        };
    }

    /** A text that may be empty, as one language of a pair can be. */
    private Optional<Scalar> words(Fields fields, String key) {
        Optional<YamlValue> value = fields.need(key);
        return value.flatMap(v -> expect.text(v, Wording.quoted(key)));
    }

    private Optional<Integer> number(Fields fields, String key) {
        return fields.needText(key).flatMap(this::number);
    }

    private Optional<Integer> number(Scalar text) {
        try {
            int number = Integer.parseInt(text.value());
            if (number > 0) {
                return Optional.of(number);
            }
        } catch (NumberFormatException notANumber) {
            // Reported like a number that is too small.
        }
        sink.add(
                Code.VALUE_INVALID,
                text.position(),
                Wording.quoted(text.value()) + " is no place in a file",
                "write a whole number from 1 on");
        return Optional.empty();
    }
}
