package dev.firststep.config.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.firststep.config.yaml.DuplicateKeys;
import dev.firststep.config.yaml.YamlText;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.config.yaml.YamlValue.Sequence;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads JSON as it is written by hand in Learn repositories: with comments, commas after the last item, single quotes and
 * line ends in strings, all of which DocFX's own reader lets pass. Of a key that stands twice the last one counts.
 *
 * <p>Numbers, {@code true}, {@code false} and {@code null} become plain scalars as in YAML, strings quoted ones.
 */
public final class JsonReader {
    /** The longest redirection file of a public Learn repository has about 5 MB. */
    static final int MAX_LENGTH = 8 * 1024 * 1024;

    static final int MAX_DEPTH = 64;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_LENGTH)
                    .maxNumberLength(1_000)
                    .build())
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    private final YamlText source;
    private final DiagnosticSink sink;
    private final JsonParser parser;

    private JsonReader(YamlText source, DiagnosticSink sink, JsonParser parser) {
        this.source = source;
        this.sink = sink;
        this.parser = parser;
    }

    /**
     * Reads the one value of a text.
     *
     * @return its value, an absent scalar when there is none; empty when it can't be read, which the sink is then told
     */
    public static Optional<YamlValue> parse(YamlText source, DiagnosticSink sink) {
        Position start = new Position(source.file(), source.firstLine(), 1);
        if (source.text().length() > MAX_LENGTH) {
            tooMuch(start, source.text().length() + " characters of JSON; " + MAX_LENGTH + " are the limit", sink);
            return Optional.empty();
        }
        try (JsonParser parser = FACTORY.createParser(source.text())) {
            return Optional.of(new JsonReader(source, sink, parser).document(start));
        } catch (StreamConstraintsException e) {
            tooMuch(start, "lists and keys nested more than " + MAX_DEPTH + " deep", sink);
        } catch (JsonProcessingException e) {
            sink.add(
                    Code.JSON_SYNTAX,
                    e.getLocation() == null ? start : position(source, e.getLocation()),
                    "can't be read as JSON: " + shortened(e.getOriginalMessage()),
                    "check the commas, quotes and brackets around this place");
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can't fail to be read", e);
        }
        return Optional.empty();
    }

    private static void tooMuch(Position position, String message, DiagnosticSink sink) {
        sink.add(Code.LIMIT_YAML, position, message, "make it shorter and flatter, or split it");
    }

    private static String shortened(String message) {
        String line = message.replace('\n', ' ').strip();
        int internals = line.indexOf(" (start marker at");
        line = internals < 0 ? line : line.substring(0, internals);
        return line.length() > 160 ? line.substring(0, 160) + "…" : line;
    }

    private YamlValue document(Position start) throws IOException {
        if (parser.nextToken() == null) {
            return new Scalar("", false, start);
        }
        YamlValue value = value();
        if (parser.nextToken() != null) {
            sink.add(
                    Code.JSON_SYNTAX,
                    here(),
                    "there is more after the end of the JSON value",
                    "delete what follows the last bracket");
        }
        return value;
    }

    private YamlValue value() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return mapping();
        }
        if (token == JsonToken.START_ARRAY) {
            return sequence();
        }
        return new Scalar(parser.getText(), token == JsonToken.VALUE_STRING, here());
    }

    private Mapping mapping() throws IOException {
        Position start = here();
        List<Entry> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Position position = here();
            parser.nextToken();
            entries.add(new Entry(key, position, value()));
        }
        return new Mapping(DuplicateKeys.lastOfEach(entries, sink), start);
    }

    private Sequence sequence() throws IOException {
        Position start = here();
        List<YamlValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new Sequence(items, start);
    }

    private Position here() {
        return position(source, parser.currentTokenLocation());
    }

    private static Position position(YamlText source, JsonLocation location) {
        return new Position(
                source.file(),
                source.firstLine() + Math.max(0, location.getLineNr() - 1),
                Math.max(1, location.getColumnNr()));
    }
}
