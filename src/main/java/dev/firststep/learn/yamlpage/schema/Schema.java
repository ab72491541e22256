package dev.firststep.learn.yamlpage.schema;

import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.config.yaml.YamlValue.Sequence;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a value may be, as far as Learn's templates say it.
 *
 * @param kinds none if it may be of any kind
 * @param properties of a set of keys
 * @param closed whether there may be no other keys
 * @param items of a list
 * @param values the texts it may have; none if any
 * @param shortest the fewest characters or items
 * @param longest the most
 * @param oneOf alternatives, of which the first that fits counts
 * @param ids which ids it holds or names
 * @param component whether documents of this type are values for other pages
 * @param fallback whether what documents of this type include may come from the originals of a translation
 */
public record Schema(
        List<Kind> kinds,
        List<String> required,
        SortedMap<String, Schema> properties,
        boolean closed,
        Optional<Schema> items,
        List<String> values,
        int shortest,
        int longest,
        List<Schema> oneOf,
        Content content,
        IdTypes ids,
        boolean component,
        boolean fallback) {
    /** Lets everything pass. */
    public static final Schema ANY = new Schema(
            List.of(),
            List.of(),
            Collections.emptySortedMap(),
            false,
            Optional.empty(),
            List.of(),
            0,
            Integer.MAX_VALUE,
            List.of(),
            Content.PLAIN,
            IdTypes.ANY,
            false,
            true);

    public Schema {
        kinds = List.copyOf(kinds);
        required = List.copyOf(required);
        properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
        values = List.copyOf(values);
        oneOf = List.copyOf(oneOf);
    }

    /** The schema that counts for a value: itself, or the alternative that fits. */
    public Schema settled(YamlValue value) {
        return oneOf.stream()
                .filter(schema -> schema.fits(value))
                .findFirst()
                .map(schema -> schema.settled(value))
                .orElse(this);
    }

    /** The schema of a key; one that lets everything pass if it says nothing of the key. */
    public Schema property(String key) {
        return properties.getOrDefault(key, ANY);
    }

    /** Whether the value itself is what it may be, whatever it holds. */
    boolean fits(YamlValue value) {
        return isOfKind(value) && isAllowed(value) && isSized(value);
    }

    boolean isOfKind(YamlValue value) {
        Kind kind = Kind.of(value);
        return kinds.isEmpty() || kind == Kind.NULL || kinds.stream().anyMatch(kind::serves);
    }

    boolean isAllowed(YamlValue value) {
        return values.isEmpty() || !(value instanceof Scalar scalar) || values.contains(scalar.value());
    }

    boolean isSized(YamlValue value) {
        int size = value instanceof Scalar scalar
                ? scalar.value().length()
                : value instanceof Sequence list
                        ? list.items().size()
                        : ((Mapping) value).entries().size();
        return size >= shortest && size <= longest;
    }
}
