package dev.firststep.config.yaml;

import dev.firststep.diagnostic.Position;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A value of a YAML file and where it starts. Scalars stay the text that was written: {@code NO} is "NO". */
public sealed interface YamlValue {
    Position position();

    /** What a writer would call it: a list, keys with values, text. */
    String kind();

    /**
     * A single text.
     *
     * @param quoted whether the text stood in quotes or in a block
     */
    record Scalar(String value, boolean quoted, Position position) implements YamlValue {
        private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

        /** Whether this is YAML's null: nothing after the colon, or a word for it. */
        public boolean isAbsent() {
            return !quoted && NOTHING.contains(value);
        }

        /** The text on one line, as titles and names are. */
        public String line() {
            return String.join(" ", value.strip().lines().map(String::strip).toList());
        }

        @Override
        public String kind() {
            return isAbsent() ? "empty" : "text";
        }
    }

    /** A list. */
    record Sequence(List<YamlValue> items, Position position) implements YamlValue {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Keys with values, in the order of the file. */
    record Mapping(List<Entry> entries, Position position) implements YamlValue {
        public Mapping {
            entries = List.copyOf(entries);
        }

        public Optional<Entry> find(String key) {
            return entries.stream().filter(e -> e.key().equals(key)).findFirst();
        }

        @Override
        public String kind() {
            return "a set of keys";
        }
    }

    /**
     * A key and its value.
     *
     * @param position where the key stands
     */
    record Entry(String key, Position position, YamlValue value) {}
}
