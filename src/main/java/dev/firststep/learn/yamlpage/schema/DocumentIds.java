package dev.firststep.learn.yamlpage.schema;

import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.config.yaml.YamlValue.Sequence;
import dev.firststep.learn.address.RepositoryPath;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.DocsetFile;
import dev.firststep.learn.repository.PageType;
import dev.firststep.learn.repository.Settings;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The ids that schemas give documents and their parts, with the type of each: of a document its own, of a part what a key
 * beside the id says. Ids of other repositories come from the lists that {@code xref} of the configuration names.
 */
public final class DocumentIds {
    static final DocumentIds NONE = new DocumentIds();

    private final SortedMap<String, Optional<String>> types = new TreeMap<>();

    private DocumentIds() {}

    static DocumentIds of(Docset docset, Schemas schemas) {
        DocumentIds ids = new DocumentIds();
        docset.files().values().stream().filter(file -> file.kind().isPage()).forEach(file -> ids.add(file, schemas));
        docset.config().settings().texts("xref").forEach(path -> ids.addList(docset, path));
        return ids;
    }

    private void add(DocsetFile file, Schemas schemas) {
        Optional<String> type = PageType.of(file);
        Optional<Schema> schema = type.flatMap(schemas::find);
        schema.flatMap(known -> Settings.value(file.files(), file.stored(), finding -> {}))
                .ifPresent(root -> add(root, schema.orElseThrow(), type));
    }

    private void add(YamlValue value, Schema written, Optional<String> type) {
        Schema schema = written.settled(value);
        if (value instanceof Mapping mapping) {
            Optional<String> own =
                    schema.ids().key().isPresent() ? schema.ids().key().flatMap(key -> text(mapping, key)) : type;
            mapping.entries().forEach(entry -> add(entry, schema.property(entry.key()), own));
        } else if (value instanceof Sequence list) {
            list.items().forEach(item -> add(item, schema.items().orElse(Schema.ANY), Optional.empty()));
        }
    }

    private void add(Entry entry, Schema schema, Optional<String> type) {
        if (schema.content() == Content.UID && entry.value() instanceof Scalar scalar && !scalar.isAbsent()) {
            types.putIfAbsent(scalar.value(), type);
        } else {
            add(entry.value(), schema, Optional.empty());
        }
    }

    private void addList(Docset docset, String path) {
        docset.find(RepositoryPath.normalize(path))
                .flatMap(file -> Settings.value(file.files(), file.stored(), finding -> {}))
                .flatMap(root -> Settings.of(root, finding -> {}))
                .ifPresent(list -> list.items("references").stream()
                        .filter(Mapping.class::isInstance)
                        .map(Mapping.class::cast)
                        .forEach(one ->
                                text(one, "uid").ifPresent(uid -> types.putIfAbsent(uid, text(one, "schemaType")))));
    }

    private static Optional<String> text(Mapping mapping, String key) {
        return mapping.find(key)
                .map(Entry::value)
                .filter(value -> value instanceof Scalar scalar && !scalar.isAbsent())
                .map(value -> ((Scalar) value).value());
    }

    boolean knows(String id) {
        return types.containsKey(id);
    }

    /** The type of what has an id; empty where there is no such id, or nothing says its type. */
    Optional<String> type(String id) {
        return types.getOrDefault(id, Optional.empty());
    }
}
