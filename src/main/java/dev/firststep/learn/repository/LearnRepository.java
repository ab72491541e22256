package dev.firststep.learn.repository;

import dev.firststep.diagnostic.DiagnosticSink;
import java.util.List;
import java.util.Optional;

/**
 * A repository in the layout of Microsoft Learn.
 *
 * @param docsets in the order of the publish configuration, else sorted by folder; Markdown that lies in none of them is a
 *     last one
 */
public record LearnRepository(Sources sources, Optional<PublishConfig> publish, List<Docset> docsets) {
    public LearnRepository {
        docsets = List.copyOf(docsets);
    }

    /** Reads the configuration and sorts the files. */
    public static LearnRepository open(Sources sources, DiagnosticSink findings) {
        return new RepositoryReader(sources, findings).read();
    }
}
