package dev.firststep.learn.choice;

import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.learn.metadata.PageMetadata;
import dev.firststep.learn.moniker.CloudMonikers;
import dev.firststep.learn.moniker.CloudReading;
import dev.firststep.learn.moniker.FileMonikers;
import dev.firststep.learn.moniker.MonikerRules;
import dev.firststep.learn.moniker.MonikerSet;
import dev.firststep.learn.moniker.MonikerText;
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
import dev.firststep.markdown.html.ReaderChoice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        FileMonikers versions = monikers.file(docset, page);
        MonikerRules rules = monikers.rules(docset);
        check(rules, versions, passages, findings);
        Position nowhere = Position.of(page.shown());
        return new PassageRules(
                groups(docset, page, metadata, passages, findings),
                options(rules, clouds.ofSite(versions.monikers())),
                range -> clouds.ofSite(rules.zone(versions, new MonikerText(range, nowhere), finding -> {}))
                        .names(),
                clouds::cloud);
    }

    /** The clouds in which a page is true, by its versions. */
    public CloudReading clouds(Docset docset, DocsetFile page) {
        return clouds.read(monikers.of(docset, page));
    }

    private static void check(
            MonikerRules rules, FileMonikers versions, List<Passage> passages, DiagnosticSink findings) {
        for (Passage passage : passages) {
            if (passage instanceof Passage.OfVersions zone) {
                rules.zone(versions, new MonikerText(zone.range(), zone.position()), findings);
            }
        }
    }

    /** The versions of a page, the newest of each product first. */
    private static List<ReaderChoice.Option> options(MonikerRules rules, MonikerSet versions) {
        return rules.newestFirst(versions).stream()
                .map(moniker -> new ReaderChoice.Option(moniker.name(), moniker.title()))
                .toList();
    }

    /** The groups of the page. Pivots that are clouds need no group. */
    private List<ReaderChoice> groups(
            Docset docset, DocsetFile page, PageMetadata metadata, List<Passage> passages, DiagnosticSink findings) {
        DocsetPivots found = pivots.get(docset);
        List<PivotUse> uses = uses(passages);
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
        return found.rules().groups(asked, findings).stream()
                .map(PageChoices::choice)
                .toList();
    }

    private static List<PivotUse> uses(List<Passage> passages) {
        List<PivotUse> uses = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage instanceof Passage.OfPivots zone) {
                zone.pivots().forEach(pivot -> uses.add(new PivotUse(pivot, zone.position())));
            }
        }
        return uses;
    }

    private static ReaderChoice choice(PivotGroup group) {
        String prompt =
                Optional.of(group.prompt()).filter(text -> !text.isEmpty()).orElse(group.title());
        return new ReaderChoice(
                ReaderChoice.PIVOTS,
                prompt,
                group.pivots().stream()
                        .map(pivot -> new ReaderChoice.Option(pivot.id(), pivot.title()))
                        .toList());
    }
}
