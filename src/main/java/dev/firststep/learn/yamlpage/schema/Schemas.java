package dev.firststep.learn.yamlpage.schema;

import dev.firststep.learn.repository.Docset;
import java.util.Optional;

/** Finds the schema of a type. */
@FunctionalInterface
public interface Schemas {
    /** For repositories without templates of their own. */
    Schemas NONE = type -> Optional.empty();

    Optional<Schema> find(String type);

    /** The ids of all documents that have a schema. */
    default DocumentIds ids() {
        return DocumentIds.NONE;
    }

    /** The schemas that stand in a docset, or in what it is put together from. A schema that can't be read is none. */
    static Schemas of(Docset docset) {
        return new DocsetSchemas(docset);
    }
}
