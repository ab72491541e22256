package dev.firststep.learn.yamlpage.schema;

import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.Settings;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The schemas of a docset's templates, each read once. Safe to share between threads. */
final class DocsetSchemas implements Schemas {
    private static final String FOLDER = "_themes/ContentTemplate/schemas/";

    private final Docset docset;
    private final Map<String, Optional<Schema>> known = new ConcurrentHashMap<>();
    private final Map<Docset, DocumentIds> ids = new ConcurrentHashMap<>();

    DocsetSchemas(Docset docset) {
        this.docset = docset;
    }

    @Override
    public Optional<Schema> find(String type) {
        return known.computeIfAbsent(
                type,
                name -> docset.find(FOLDER + name + ".schema.json")
                        .flatMap(file -> Settings.value(file.files(), file.stored(), finding -> {}))
                        .map(SchemaReader::read));
    }

    @Override
    public DocumentIds ids() {
        return ids.computeIfAbsent(docset, one -> DocumentIds.of(one, this));
    }
}
