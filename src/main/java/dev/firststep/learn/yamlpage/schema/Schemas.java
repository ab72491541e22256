package dev.firststep.learn.yamlpage.schema;

import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.Settings;
import java.util.Optional;

/** Finds the schema of a type. */
@FunctionalInterface
public interface Schemas {
    /** Where a docset keeps its templates' schemas. */
    String FOLDER = "_themes/ContentTemplate/schemas/";

    /** For repositories without templates of their own. */
    Schemas NONE = type -> Optional.empty();

    Optional<Schema> find(String type);

    /** The schemas that stand in a docset, or in what it is put together from. A schema that can't be read is none. */
    static Schemas of(Docset docset) {
        return type -> docset.find(FOLDER + type + ".schema.json")
                .flatMap(file -> Settings.value(file.files(), file.stored(), finding -> {}))
                .map(SchemaReader::read);
    }
}
