package dev.firststep.learn.yamlpage.schema;

import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.config.yaml.YamlValue.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads a schema's tree. Keys count in any case, and those that say nothing to a reader of pages are passed over. */
public final class SchemaReader {
    private static final List<String> LIMITS_BELOW = List.of("minLength", "minItems");
    private static final List<String> LIMITS_ABOVE = List.of("maxLength", "maxItems");

    private SchemaReader() {}

    /** The schema in a tree, whose depth the parser has limited. */
    public static Schema read(YamlValue value) {
        if (!(value instanceof Mapping mapping)) {
            return Schema.ANY;
        }
        return new Schema(
                texts(find(mapping, "type"))
                        .flatMap(name -> Kind.named(name).stream())
                        .toList(),
                texts(find(mapping, "required")).toList(),
                properties(mapping),
                texts(find(mapping, "additionalProperties")).anyMatch("false"::equals),
                find(mapping, "items").map(SchemaReader::read),
                texts(find(mapping, "enum")).toList(),
                limit(mapping, LIMITS_BELOW).orElse(0),
                limit(mapping, LIMITS_ABOVE).orElse(Integer.MAX_VALUE),
                alternatives(mapping),
                texts(find(mapping, "contentType")).findFirst().map(Content::of).orElse(Content.PLAIN),
                new IdTypes(
                        texts(find(mapping, "xrefType")).toList(),
                        texts(find(mapping, "schemaTypeProperty")).findFirst()),
                texts(find(mapping, "renderType")).anyMatch("component"::equalsIgnoreCase),
                texts(find(mapping, "contentFallback")).noneMatch("false"::equalsIgnoreCase));
    }

    private static SortedMap<String, Schema> properties(Mapping mapping) {
        SortedMap<String, Schema> properties = new TreeMap<>();
        find(mapping, "properties")
                .filter(Mapping.class::isInstance)
                .map(keys -> ((Mapping) keys).entries())
                .orElse(List.of())
                .forEach(entry -> properties.put(entry.key(), read(entry.value())));
        return properties;
    }

    private static List<Schema> alternatives(Mapping mapping) {
        return find(mapping, "oneOf").or(() -> find(mapping, "anyOf")).stream()
                .filter(Sequence.class::isInstance)
                .flatMap(list -> ((Sequence) list).items().stream())
                .map(SchemaReader::read)
                .toList();
    }

    private static Optional<Integer> limit(Mapping mapping, List<String> keys) {
        return keys.stream()
                .flatMap(key -> texts(find(mapping, key)))
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .findFirst();
    }

    private static Optional<YamlValue> find(Mapping mapping, String key) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().equalsIgnoreCase(key))
                .map(Entry::value)
                .findFirst();
    }

    private static Stream<String> texts(Optional<YamlValue> value) {
        return value.stream()
                .flatMap(one -> one instanceof Sequence list ? list.items().stream() : Stream.of(one))
                .filter(Scalar.class::isInstance)
                .map(one -> ((Scalar) one).value());
    }
}
