package dev.firststep.learn.choice;

import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.learn.metadata.PageMetadata;
import dev.firststep.learn.moniker.CloudMonikers;
import dev.firststep.learn.moniker.CloudReading;
import dev.firststep.learn.moniker.RepositoryMonikers;
import dev.firststep.learn.pivot.DocsetPivots;
import dev.firststep.learn.pivot.PivotGroup;
import dev.firststep.learn.pivot.PivotPage;
import dev.firststep.learn.pivot.PivotUse;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.DocsetFile;
import dev.firststep.learn.repository.LearnRepository;
import dev.firststep.markdown.Passage;
import dev.firststep.markdown.html.PassageRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says of each page of a repository what its readers choose among. Immutable and shared by all threads. */
public final class PageChoices {
    private final RepositoryMonikers monikers;
    private final Map<Docset, DocsetPivots> pivots = new HashMap<>();
    private final CloudMonikers clouds;

    /**
     * Reads the definitions of a repository.
     *
     * @param findings told once of what is wrong in the definitions
     */
    public PageChoices(
            LearnRepository repository, RepositoryMonikers monikers, CloudMonikers clouds, DiagnosticSink findings) {
        this.monikers = monikers;
        this.clouds = clouds;
        repository.docsets().forEach(docset -> pivots.put(docset, DocsetPivots.of(repository, docset, findings)));
    }

    /**
     * The rules for the passages of a page.
     *
     * @param passages those of the page and of what it includes
     * @param findings told of passages that fit no pivot or version of the page
     */
    public PassageRules rules(
            Docset docset, DocsetFile page, PageMetadata metadata, List<Passage> passages, DiagnosticSink findings) {
        PageVersions versions = new PageVersions(monikers.rules(docset), monikers.file(docset, page), clouds);
        versions.check(passages, findings);
        return versions.rules(groups(docset, page, metadata, passages, findings), Position.of(page.shown()));
    }

    /** The clouds in which a page is true, by its versions. */
    public CloudReading clouds(Docset docset, DocsetFile page) {
        return clouds.read(monikers.of(docset, page));
    }

    /** The groups of the page. Pivots that are clouds need no group. */
    private List<PivotGroup> groups(
            Docset docset, DocsetFile page, PageMetadata metadata, List<Passage> passages, DiagnosticSink findings) {
        DocsetPivots found = pivots.get(docset);
        List<PivotUse> uses = PageVersions.pivots(passages);
        if (found == null
                || uses.stream().allMatch(use -> clouds.cloud(use.pivot()).isPresent())) {
            return List.of();
        }
        PivotPage asked = new PivotPage(
                found.address(page),
                metadata.text("zone_pivot_groups"),
                metadata.text("zone_pivot_group_filename"),
                uses,
                metadata.position("zone_pivot_groups").orElseGet(() -> Position.of(page.shown())));
        return found.rules().groups(asked, findings);
    }
}
