package dev.firststep.learn.site;

import dev.firststep.config.BreadcrumbLevel;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.learn.breadcrumb.BreadcrumbReader;
import dev.firststep.learn.breadcrumb.Breadcrumbs;
import dev.firststep.learn.breadcrumb.Crumb;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.DocsetFile;
import dev.firststep.learn.toc.TocReader;
import dev.firststep.learn.toc.WrittenToc;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes levels above articles of one breadcrumb file. */
final class BreadcrumbLevels {
    private final RepositorySite site;
    private final Docset docset;
    private final DocsetFile file;
    private final String address;

    /** @param address by which pages name the file */
    BreadcrumbLevels(RepositorySite site, Docset docset, DocsetFile file, String address) {
        this.site = site;
        this.docset = docset;
        this.file = file;
        this.address = address;
    }

    List<BreadcrumbLevel> read(DiagnosticSink findings) {
        WrittenToc toc = file.files()
                .text(file.stored(), findings)
                .map(source -> TocReader.of(source, findings))
                .orElse(WrittenToc.EMPTY);
        Breadcrumbs breadcrumbs = new BreadcrumbReader(findings).read(toc);
        return levels(breadcrumbs.roots(), foreignBase(breadcrumbs), 1, findings);
    }

    /** What stands before the addresses on Learn, in a repository where nothing else tells it. */
    private String foreignBase(Breadcrumbs breadcrumbs) {
        ArticlePaths paths = site.paths(docset);
        return breadcrumbs
                .basePath()
                .filter(base -> !paths.hasBase()
                        && docset.files().values().stream()
                                .filter(page -> page.kind().isPage())
                                .noneMatch(page -> (paths.url(page) + "/").startsWith(base)))
                .orElse("/");
    }

    private List<BreadcrumbLevel> levels(List<Crumb> crumbs, String base, int depth, DiagnosticSink findings) {
        if (depth > BreadcrumbLevel.MAX_DEPTH && !crumbs.isEmpty()) {
            findings.add(
                    Code.LIMIT_NESTING,
                    crumbs.get(0).position(),
                    "breadcrumbs nested more than " + BreadcrumbLevel.MAX_DEPTH + " deep",
                    "move them up a level");
            return List.of();
        }
        List<BreadcrumbLevel> levels = new ArrayList<>();
        for (Crumb crumb : crumbs) {
            List<BreadcrumbLevel> items = levels(crumb.items(), base, depth + 1, findings);
            Optional<ArticlePath> article = article(crumb, base);
            if (crumb.name().isBlank() && article.isEmpty()) {
                levels.addAll(items);
            } else {
                levels.add(new BreadcrumbLevel(
                        Optional.of(crumb.name()).filter(name -> !name.isBlank()),
                        ArticlePaths.ofUrl(below(crumb.prefix(), base)),
                        article,
                        items,
                        depth == 1 ? Optional.of(address) : Optional.empty(),
                        Optional.empty(),
                        crumb.position()));
            }
        }
        return levels;
    }

    private static String below(String written, String base) {
        String url = PageDestinations.siteUrl(written);
        return url.startsWith(base)
                ? url.substring(base.length() - 1)
                : base.startsWith(url.endsWith("/") ? url : url + "/") ? "/" : url;
    }

    private Optional<ArticlePath> article(Crumb crumb, String base) {
        Optional<ArticlePath> own =
                crumb.address().startsWith("/") ? site.byUrl(below(crumb.address(), base)) : Optional.empty();
        SitePage here = new SitePage(docset, file, ArticlePath.HOME);
        return own.or(() -> new PageDestinations(site, here, site.locale(), version -> false)
                .read(crumb.address())
                .allowed()
                .filter(Target.ToArticle.class::isInstance)
                .map(target -> ((Target.ToArticle) target).path()));
    }
}
