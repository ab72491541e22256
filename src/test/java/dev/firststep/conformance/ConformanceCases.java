package dev.firststep.conformance;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The shared conformance cases: {@code conformance/cases.json} beside the folder that FIRSTSTEP_CORPUS names. */
final class ConformanceCases {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxStringLength(10_000_000).build())
            .build();

    private ConformanceCases() {}

    /** One case; the values of its fields are text, numbers, booleans, maps and lists. */
    record Case(Map<String, @Nullable Object> fields) {
        String id() {
            return text("id").orElseThrow();
        }

        String kind() {
            return text("kind").orElseThrow();
        }

        String group() {
            return text("extension").orElse("");
        }

        /** A field that is text; empty when it is absent or null. */
        Optional<String> text(String name) {
            return Optional.ofNullable(fields.get(name)).map(Object::toString);
        }

        /** A field that is a set of texts by name, such as {@code files}; a file that is null is an empty file. */
        Map<String, String> texts(String name) {
            Map<String, String> texts = new LinkedHashMap<>();
            if (fields.get(name) instanceof Map<?, ?> map) {
                map.forEach((key, value) -> texts.put(String.valueOf(key), value == null ? "" : value.toString()));
            }
            return texts;
        }

        /** The outputs of a repository by path; empty where only their being there counts. */
        Map<String, Optional<String>> expectedOutputs() {
            Map<String, Optional<String>> outputs = new LinkedHashMap<>();
            if (fields.get("expected_outputs") instanceof Map<?, ?> map) {
                map.forEach((key, value) -> outputs.put(
                        String.valueOf(key), Optional.ofNullable(value).map(Object::toString)));
            }
            return outputs;
        }

        Optional<Object> value(String name) {
            return Optional.ofNullable(fields.get(name));
        }
    }

    /** The cases of one kind; empty when the shared data is not at hand. */
    static List<Case> ofKind(String kind) throws IOException {
        Optional<Path> file = file();
        if (file.isEmpty()) {
            return List.of();
        }
        List<Case> cases = new ArrayList<>();
        Map<?, ?> all = (Map<?, ?>) read(Files.readString(file.get()));
        for (Object entry : (List<?>) all.get("cases")) {
            Case one = new Case(fields((Map<?, ?>) entry));
            if (one.kind().equals(kind)) {
                cases.add(one);
            }
        }
        return cases;
    }

    private static Map<String, @Nullable Object> fields(Map<?, ?> map) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        map.forEach((key, value) -> fields.put(String.valueOf(key), value));
        return fields;
    }

    private static Optional<Path> file() {
        return Optional.ofNullable(System.getenv("FIRSTSTEP_CORPUS"))
                .map(folder -> Path.of(folder).resolveSibling("conformance").resolve("cases.json"))
                .filter(Files::isRegularFile);
    }

    /** A JSON text as maps, lists, text, numbers, booleans and null. */
    static @Nullable Object read(String json) throws IOException {
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            return value(parser);
        }
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_NULL -> null;
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            default -> parser.getText();
        };
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) throws IOException {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            map.put(key, value(parser));
        }
        return map;
    }

    private static List<@Nullable Object> array(JsonParser parser) throws IOException {
        List<@Nullable Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser));
        }
        return list;
    }
}
