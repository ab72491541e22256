package dev.firststep.check;

import dev.firststep.config.BreadcrumbLevel;
import dev.firststep.config.TocEntry;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Wording;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.ArticleFacts;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.Target;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The navigation names articles that exist, each once, and no article is out of reach. */
final class NavigationCheck implements SiteCheck {
    @Override
    public void run(SiteIndex index, DiagnosticSink findings) {
        index.config().tocs().values().forEach(toc -> checkEntries(toc, index, new HashMap<>(), findings));
        index.config().breadcrumbs().values().forEach(levels -> checkLevels(levels, index, findings));
        List<TocEntry> source = index.config().tocs().get(index.config().site().sourceLocale());
        if (source != null) {
            reportOrphans(index, source, findings);
        }
    }

    private static void checkEntries(
            List<TocEntry> entries, SiteIndex index, Map<ArticlePath, Position> seen, DiagnosticSink findings) {
        for (TocEntry entry : entries) {
            entry.article().ifPresent(path -> checkArticle(path, entry.position(), index, seen, findings));
            checkEntries(entry.items(), index, seen, findings);
        }
    }

    private static void checkLevels(List<BreadcrumbLevel> levels, SiteIndex index, DiagnosticSink findings) {
        for (BreadcrumbLevel level : levels) {
            level.article().ifPresent(path -> checkTarget(path, level.position(), index, findings));
            checkLevels(level.items(), index, findings);
        }
    }

    private static void checkArticle(
            ArticlePath path,
            Position position,
            SiteIndex index,
            Map<ArticlePath, Position> seen,
            DiagnosticSink findings) {
        checkTarget(path, position, index, findings);
        Position first = seen.putIfAbsent(path, position);
        if (first != null) {
            findings.add(
                    Code.TOC_DUPLICATE,
                    position,
                    "article '" + path + "' is already in line " + first.line(),
                    "leave it in one place, so that every page has one trail");
        }
    }

    private static void checkTarget(ArticlePath path, Position position, SiteIndex index, DiagnosticSink findings) {
        if (!index.articles().containsKey(path) && index.dataPage(path).isEmpty()) {
            findings.add(
                    Code.TOC_TARGET_MISSING,
                    position,
                    "no article '" + path + "'",
                    Wording.meant(
                            path.value(),
                            index.articles().keySet().stream()
                                    .map(ArticlePath::value)
                                    .toList(),
                            "remove the line, or write the article with 'firststep new " + path + "'"));
        }
    }

    /** Nobody finds an article that is neither in the navigation nor linked from another article. */
    private static void reportOrphans(SiteIndex index, List<TocEntry> toc, DiagnosticSink findings) {
        Set<ArticlePath> reached = new HashSet<>(Set.of(ArticlePath.HOME));
        collect(toc, reached);
        index.articles().values().forEach(byLocale -> byLocale.values().forEach(facts -> collectLinks(facts, reached)));
        index.articles().keySet().stream()
                .filter(path -> !reached.contains(path))
                .flatMap(path -> index.source(path).stream())
                .forEach(source -> findings.add(
                        Code.ARTICLE_ORPHAN,
                        Position.of(source.file()),
                        "no navigation and no other article leads here",
                        "add 'article: " + source.path() + "' to toc.yml"));
    }

    private static void collect(List<TocEntry> entries, Set<ArticlePath> reached) {
        entries.forEach(entry -> {
            entry.article().ifPresent(reached::add);
            collect(entry.items(), reached);
        });
    }

    private static void collectLinks(ArticleFacts facts, Set<ArticlePath> reached) {
        facts.links().forEach(link -> {
            if (link.target() instanceof Target.ToArticle to && !to.path().equals(facts.path())) {
                reached.add(to.path());
            }
        });
    }
}
