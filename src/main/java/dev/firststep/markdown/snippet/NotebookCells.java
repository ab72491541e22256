package dev.firststep.markdown.snippet;

import dev.firststep.config.json.JsonReader;
import dev.firststep.config.yaml.YamlText;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.config.yaml.YamlValue.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the code of a notebook's cell by the name in its metadata. */
public final class NotebookCells {
    private NotebookCells() {}

    /**
     * The code of the cell with this name.
     *
     * @param notebook a file of Jupyter's format, which is JSON
     */
    public static Snippet find(String notebook, String name) {
        Optional<YamlValue> read = JsonReader.parse(YamlText.ofFile("", notebook), fault -> {});
        if (read.isEmpty() || !(read.get() instanceof Mapping root)) {
            return Snippet.missing(SnippetProblem.NOTEBOOK_INVALID);
        }
        List<String> found = cells(root)
                .filter(cell -> isNamed(cell, name))
                .flatMap(cell -> value(cell, "source"))
                .map(NotebookCells::code)
                .toList();
        return switch (found.size()) {
            case 0 -> Snippet.missing(SnippetProblem.TAG_MISSING);
            case 1 -> new Snippet(found.get(0), List.of());
            default -> Snippet.missing(SnippetProblem.CELL_DUPLICATE);
        };
    }

    /** The cells at any depth: older notebooks keep them in worksheets. */
    private static Stream<Mapping> cells(YamlValue value) {
        if (value instanceof Sequence list) {
            return list.items().stream().flatMap(NotebookCells::cells);
        }
        return value instanceof Mapping map ? map.entries().stream().flatMap(NotebookCells::cells) : Stream.empty();
    }

    private static Stream<Mapping> cells(Entry entry) {
        Stream<Mapping> here = entry.key().equals("cells") && entry.value() instanceof Sequence list
                ? list.items().stream().filter(Mapping.class::isInstance).map(Mapping.class::cast)
                : Stream.empty();
        return Stream.concat(here, cells(entry.value()));
    }

    private static boolean isNamed(Mapping cell, String name) {
        return value(cell, "metadata")
                .filter(Mapping.class::isInstance)
                .flatMap(metadata -> value((Mapping) metadata, "name"))
                .anyMatch(value ->
                        value instanceof Scalar scalar && scalar.value().equals(name));
    }

    private static Stream<YamlValue> value(Mapping map, String key) {
        return map.find(key).map(Entry::value).stream();
    }

    /** A text or a list of its lines, each with its line end. */
    private static String code(YamlValue source) {
        return source instanceof Sequence lines
                ? lines.items().stream().map(NotebookCells::code).collect(Collectors.joining())
                : source instanceof Scalar text ? text.value().replace("\r\n", "\n") : "";
    }
}
