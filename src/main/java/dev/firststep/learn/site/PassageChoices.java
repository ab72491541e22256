package dev.firststep.learn.site;

import dev.firststep.cloud.Clouds;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.learn.moniker.CloudMonikers;
import dev.firststep.learn.moniker.CloudReading;
import dev.firststep.learn.moniker.FileMonikers;
import dev.firststep.learn.moniker.MonikerSet;
import dev.firststep.learn.moniker.MonikerText;
import dev.firststep.learn.moniker.RepositoryMonikers;
import dev.firststep.learn.pivot.PivotDefinition;
import dev.firststep.learn.pivot.PivotDefinitionReader;
import dev.firststep.learn.pivot.PivotFiles;
import dev.firststep.learn.pivot.PivotGroup;
import dev.firststep.learn.pivot.PivotPage;
import dev.firststep.learn.pivot.PivotRules;
import dev.firststep.learn.pivot.PivotUse;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.DocsetFile;
import dev.firststep.learn.repository.PageType;
import dev.firststep.learn.repository.Settings;
import dev.firststep.markdown.html.PassageRules;
import dev.firststep.markdown.html.ReaderChoice;
import dev.firststep.markdown.html.ReaderChoice.Option;
import dev.firststep.model.CloudId;
import dev.firststep.model.CloudScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whom the passages of a repository's pages are for: monikers and pivots that stand for clouds become zones of the cloud,
 * all others are what readers choose among. Immutable and shared by all threads.
 */
final class PassageChoices {
    private final RepositorySite site;
    private final RepositoryMonikers monikers;
    private final CloudMonikers cloudMonikers;
    private final SortedMap<String, CloudId> cloudPivots = new TreeMap<>();
    private final PivotRules pivots;

    PassageChoices(RepositorySite site, Clouds clouds, DiagnosticSink findings) {
        this.site = site;
        this.monikers = RepositoryMonikers.of(site.repository(), findings);
        this.cloudMonikers = new CloudMonikers(clouds);
        clouds.all()
                .forEach(
                        cloud -> cloud.aliases().pivots().forEach(pivot -> cloudPivots.putIfAbsent(pivot, cloud.id())));
        this.pivots = new PivotRules(pivotFiles(site, findings));
    }

    private static PivotFiles pivotFiles(RepositorySite site, DiagnosticSink findings) {
        SortedMap<String, List<PivotDefinition>> byAddress = new TreeMap<>();
        for (Docset docset : site.repository().docsets()) {
            for (DocsetFile file : docset.files().values()) {
                boolean defines = file.kind().isPage()
                        && PageType.of(file)
                                .filter("ZonePivotGroups"::equalsIgnoreCase)
                                .isPresent();
                if (defines) {
                    Settings.value(file.files(), file.stored(), findings)
                            .map(root -> new PivotDefinitionReader(findings).read(file.shown(), root))
                            .ifPresent(definition -> byAddress
                                    .computeIfAbsent(site.paths(docset).data(file), url -> new ArrayList<>())
                                    .add(definition));
                }
            }
        }
        return new PivotFiles(byAddress);
    }

    /** The clouds for which monikers of a page stand; everywhere if none does. */
    CloudScope clouds(SitePage page) {
        SortedSet<CloudId> clouds = new TreeSet<>();
        monikers.of(page.docset(), page.file())
                .names()
                .forEach(name -> cloud(name).ifPresent(clouds::add));
        return CloudScope.of(clouds);
    }

    private Optional<CloudId> cloud(String name) {
        if (cloudPivots.containsKey(name)) {
            return Optional.ofNullable(cloudPivots.get(name));
        }
        return cloudMonikers.read(MonikerSet.of(name)) instanceof CloudReading.Only only
                ? only.clouds().stream().findFirst()
                : Optional.empty();
    }

    /** Whom the zones of a page are for. */
    PassageRules of(SitePage page, PageText text, DiagnosticSink findings) {
        FileMonikers own = monikers.file(page.docset(), page.file());
        return new PassageRules(
                groups(page, text, findings),
                own.monikers().names().stream()
                        .map(name -> new Option(name, name))
                        .toList(),
                range -> versions(page, own, range),
                this::cloud);
    }

    private Set<String> versions(SitePage page, FileMonikers own, String range) {
        return monikers.rules(page.docset())
                .zone(own, new MonikerText(range, Position.of(page.file().shown())), finding -> {})
                .names();
    }

    private List<ReaderChoice> groups(SitePage page, PageText text, DiagnosticSink findings) {
        Optional<String> named = text.metadata().text("zone_pivot_groups");
        List<PivotUse> uses = PivotUses.in(text);
        boolean forClouds = named.isEmpty() && uses.stream().allMatch(use -> cloudPivots.containsKey(use.pivot()));
        if (forClouds) {
            return List.of();
        }
        PivotPage pivotPage = new PivotPage(
                site.paths(page.docset()).url(page.file()),
                named,
                text.metadata().text("zone_pivot_group_filename"),
                uses,
                text.metadata()
                        .position("zone_pivot_groups")
                        .orElse(Position.of(page.file().shown())));
        return pivots.groups(pivotPage, findings).stream()
                .map(PassageChoices::choice)
                .toList();
    }

    private static ReaderChoice choice(PivotGroup group) {
        String prompt = group.prompt().isEmpty() ? group.title() : group.prompt();
        return new ReaderChoice(
                ReaderChoice.PIVOTS,
                prompt,
                group.pivots().stream()
                        .map(pivot -> new Option(pivot.id(), pivot.title()))
                        .toList());
    }
}
