package dev.firststep.learn.site;

import dev.firststep.cloud.Clouds;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.learn.choice.PageChoices;
import dev.firststep.learn.moniker.CloudMonikers;
import dev.firststep.learn.moniker.Moniker;
import dev.firststep.learn.moniker.RepositoryMonikers;
import dev.firststep.markdown.Passage;
import dev.firststep.markdown.html.PassageRules;
import dev.firststep.model.CloudScope;
import java.util.List;

/** The versions of a repository's pages, and which of them are clouds. Immutable and shared by all threads. */
final class SiteVersions {
    private final RepositorySite site;
    private final RepositoryMonikers monikers;
    private final CloudMonikers clouds;
    private final PageChoices choices;

    SiteVersions(RepositorySite site, Clouds all, DiagnosticSink findings) {
        this.site = site;
        this.monikers = site.monikers();
        this.clouds = new CloudMonikers(all);
        this.choices = new PageChoices(site.repository(), monikers, clouds, findings);
    }

    /** The clouds that versions of a page stand for; everywhere if none does. */
    CloudScope clouds(SitePage page) {
        return CloudScope.of(monikers.of(page.docset(), page.file()).names().stream()
                .flatMap(name -> clouds.cloud(name).stream())
                .toList());
    }

    /** Whether a version is a cloud, which readers do not choose on the page. */
    boolean isCloud(String version) {
        return clouds.cloud(version).isPresent();
    }

    List<Moniker> all() {
        return site.repository().docsets().stream()
                .flatMap(docset -> monikers.rules(docset).definition().monikers().values().stream())
                .distinct()
                .toList();
    }

    List<String> names(SitePage page) {
        return List.copyOf(monikers.of(page.docset(), page.file()).names());
    }

    PassageRules rules(PageText text, List<Passage> passages, DiagnosticSink findings) {
        SitePage page = text.page();
        return choices.rules(page.docset(), page.file(), text.metadata(), passages, findings);
    }
}
