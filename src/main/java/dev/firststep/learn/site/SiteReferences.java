package dev.firststep.learn.site;

import dev.firststep.learn.metadata.FileHeader;
import dev.firststep.learn.metadata.PageMetadata;
import dev.firststep.learn.moniker.RepositoryMonikers;
import dev.firststep.learn.reference.References;
import dev.firststep.learn.reference.References.Owner;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.DocsetFile;
import dev.firststep.learn.repository.LearnRepository;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages of a repository, and those that stand in for missing ones, by their unique ids. Safe to share between threads. */
final class SiteReferences {
    private final Map<Docset, References> docsets = new LinkedHashMap<>();

    SiteReferences(LearnRepository repository, RepositoryMonikers monikers) {
        for (Docset docset : repository.docsets()) {
            References references = new References(monikers.rules(docset)::newestFirst);
            Stream.concat(docset.files().values().stream(), docset.fallbackFiles().values().stream())
                    .filter(file -> file.kind().isPage())
                    .forEach(file -> add(docset, file, references, monikers));
            docsets.put(docset, references);
        }
    }

    private static void add(Docset docset, DocsetFile file, References references, RepositoryMonikers monikers) {
        PageMetadata metadata = PageMetadata.of(docset.config(), file.path(), FileHeader.of(file), finding -> {});
        metadata.text("uid").filter(uid -> !uid.isBlank()).ifPresent(uid -> {
            String name = metadata.text("title").orElse(uid);
            references.add(uid, new Owner(file, name, monikers.of(docset, file)));
        });
    }

    /**
     * The page with an id: one of the docset itself before those of others.
     *
     * @param version the version that is asked for
     */
    Optional<Owner> find(Docset docset, String uid, Optional<String> version) {
        return inDocset(docset, uid, version)
                .or(() -> docsets.keySet().stream()
                        .flatMap(other -> inDocset(other, uid, version).stream())
                        .findFirst());
    }

    /** The page of a docset with an id. */
    Optional<Owner> inDocset(Docset docset, String uid, Optional<String> version) {
        return Optional.ofNullable(docsets.get(docset)).flatMap(references -> references.find(uid, version));
    }
}
