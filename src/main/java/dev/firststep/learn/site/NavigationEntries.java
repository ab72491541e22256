package dev.firststep.learn.site;

import dev.firststep.config.TocEntry;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.DocsetFile;
import dev.firststep.learn.toc.Destination;
import dev.firststep.learn.toc.DocsetTargets;
import dev.firststep.learn.toc.Toc;
import dev.firststep.learn.toc.TocMap;
import dev.firststep.learn.toc.TocNode;
import dev.firststep.learn.toc.TocPages;
import dev.firststep.learn.toc.TocTargets;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.Target;
import dev.firststep.model.address.TargetReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes one navigation of the tables of contents of a repository. */
final class NavigationEntries {
    /** As deep as a {@code toc.yml} may be. */
    private static final int MAX_DEPTH = 6;

    private final RepositorySite site;
    private final DiagnosticSink findings;
    private final Set<ArticlePath> placed = new HashSet<>();

    private NavigationEntries(RepositorySite site, DiagnosticSink findings) {
        this.site = site;
        this.findings = findings;
    }

    /** The entries of all tables; each table but the only one is a section of its own. */
    static List<TocEntry> of(RepositorySite site, DiagnosticSink findings) {
        return new NavigationEntries(site, findings).entries();
    }

    /** The entries that one table brings. */
    private record Section(Docset docset, Toc toc, List<TocEntry> entries) {}

    private List<TocEntry> entries() {
        List<Section> sections = new ArrayList<>();
        for (Docset docset : site.repository().docsets()) {
            TocTargets targets = targets(docset);
            TocMap.of(DocsetTargets.tocs(docset), targets, findings).tocs().values().stream()
                    .filter(toc -> !isBreadcrumb(toc)
                            && !site.breadcrumbs().includes(docset, toc.file().path()))
                    .map(toc -> new Section(docset, toc, entries(toc.items(), docset, 1)))
                    .filter(section -> !section.entries().isEmpty())
                    .forEach(sections::add);
        }
        return sections.size() == 1
                ? sections.get(0).entries()
                : sections.stream().map(this::section).toList();
    }

    private TocPages pages(Docset docset) {
        return new TocPages() {
            @Override
            public List<String> monikers(DocsetFile page) {
                return List.of();
            }

            @Override
            public Optional<Owner> owner(String uid) {
                return site.references()
                        .inDocset(docset, uid, Optional.empty())
                        .map(owner -> new Owner(owner.file().path(), Optional.of(owner.name())));
            }
        };
    }

    private TocTargets targets(Docset docset) {
        TocTargets targets = new DocsetTargets(docset, site.resolver(docset), pages(docset), findings);
        return site.repairs(Repair.CHINA_PREFIX) ? new RepairedTargets(targets, docset, findings) : targets;
    }

    private static boolean isBreadcrumb(Toc toc) {
        String path = toc.file().path();
        return path.startsWith("breadcrumb") || path.contains("/breadcrumb");
    }

    private TocEntry section(Section section) {
        List<TocEntry> entries = section.entries();
        TocEntry first = entries.get(0);
        if (entries.size() == 1 && first.title().isPresent() && !first.items().isEmpty()) {
            return first;
        }
        Position start = Position.of(section.docset()
                .find(section.toc().file().path())
                .map(DocsetFile::shown)
                .orElse(""));
        String title = site.title(section.docset())
                .or(first::title)
                .orElse(section.docset().folder());
        return new TocEntry(Optional.of(title), Optional.empty(), Optional.empty(), entries, start);
    }

    private List<TocEntry> entries(List<TocNode> nodes, Docset docset, int depth) {
        List<TocEntry> entries = new ArrayList<>();
        for (TocNode node : nodes) {
            Optional<ArticlePath> article = article(node.destination(), docset).filter(placed::add);
            Optional<Target.ToWeb> link = article.isPresent() ? Optional.empty() : link(node.destination());
            List<TocEntry> below = entries(node.items(), docset, depth + 1);
            boolean leads = article.isPresent() || link.isPresent();
            if (depth + 1 > MAX_DEPTH && leads) {
                entries.add(new TocEntry(node.name(), article, link, List.of(), node.position()));
                entries.addAll(below);
            } else if (leads || !below.isEmpty()) {
                entries.add(new TocEntry(node.name(), article, link, below, node.position()));
            }
        }
        return entries;
    }

    private Optional<ArticlePath> article(Destination destination, Docset docset) {
        if (destination instanceof Destination.ToPage page) {
            return docset.find(page.path())
                    .map(file -> site.page(file)
                            .map(SitePage::path)
                            .orElseGet(() -> site.paths(docset).article(file)));
        }
        return destination instanceof Destination.ToAddress address
                        && address.address().startsWith("/")
                ? site.byUrl(PageDestinations.siteUrl(address.address()))
                : Optional.empty();
    }

    private Optional<Target.ToWeb> link(Destination destination) {
        if (!(destination instanceof Destination.ToAddress address)) {
            return Optional.empty();
        }
        String written = address.address();
        String url = written.startsWith("/") ? SiteLocales.onLearn(site.locale(), written) : written;
        return TargetReader.read(url.replaceFirst("^http://", "https://"))
                .allowed()
                .filter(Target.ToWeb.class::isInstance)
                .map(Target.ToWeb.class::cast);
    }
}
