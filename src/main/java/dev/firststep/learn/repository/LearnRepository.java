package dev.firststep.learn.repository;

import dev.firststep.diagnostic.DiagnosticSink;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A repository in the layout of Microsoft Learn.
 *
 * @param docsets in the order of the publish configuration, else sorted by folder; Markdown that lies in none of them is a
 *     last one
 */
public record LearnRepository(Sources sources, Optional<PublishConfig> publish, List<Docset> docsets) {
    private static final Set<String> CONFIGURATIONS = Set.of("docfx.json", "docfx.yml", "docsets.yml", "docsets.json");

    public LearnRepository {
        docsets = List.copyOf(docsets);
    }

    /** Whether files are such a repository. */
    public static boolean recognises(RepositoryFiles files) {
        return files.has(PublishConfig.PATH)
                || files.paths().stream()
                        .anyMatch(path -> CONFIGURATIONS.contains(path.substring(path.lastIndexOf('/') + 1)));
    }

    /** Reads the configuration and sorts the files. */
    public static LearnRepository open(Sources sources, DiagnosticSink findings) {
        return new RepositoryReader(sources, findings).read();
    }
}
