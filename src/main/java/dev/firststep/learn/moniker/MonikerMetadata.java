package dev.firststep.learn.moniker;

import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.config.yaml.YamlValue.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the metadata of one file says of its monikers.
 *
 * @param range {@code monikerRange}
 * @param monikers {@code monikers}; an empty list when the key is there and names none
 * @param exclude {@code exclude_monikers}
 * @param replace {@code replace_monikers}
 */
public record MonikerMetadata(
        Optional<MonikerText> range,
        Optional<List<MonikerText>> monikers,
        Optional<List<MonikerText>> exclude,
        Optional<List<MonikerText>> replace) {
    /** Of a file that says nothing. */
    public static final MonikerMetadata NONE =
            new MonikerMetadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Takes the four keys from a file's metadata, in which each of the lists may also be a single text. */
    public static MonikerMetadata of(Function<String, Optional<YamlValue>> metadata) {
        return new MonikerMetadata(
                metadata.apply("monikerRange").flatMap(value -> texts(value).findFirst()),
                list(metadata.apply("monikers")),
                list(metadata.apply("exclude_monikers")),
                list(metadata.apply("replace_monikers")));
    }

    /** Everything that is written, ranges and names. */
    public Stream<String> texts() {
        Stream<List<MonikerText>> lists = Stream.of(monikers, exclude, replace).flatMap(Optional::stream);
        return Stream.concat(range.stream(), lists.flatMap(List::stream)).map(MonikerText::text);
    }

    private static Optional<List<MonikerText>> list(Optional<YamlValue> value) {
        return value.filter(v -> !(v instanceof Scalar scalar && scalar.isAbsent()))
                .map(v -> texts(v).toList());
    }

    private static Stream<MonikerText> texts(YamlValue value) {
        if (value instanceof Scalar scalar) {
            return scalar.isAbsent() ? Stream.empty() : Stream.of(new MonikerText(scalar.value(), scalar.position()));
        }
        return value instanceof Sequence sequence
                ? sequence.items().stream().filter(Scalar.class::isInstance).flatMap(MonikerMetadata::texts)
                : Stream.empty();
    }
}
