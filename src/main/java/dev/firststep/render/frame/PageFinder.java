package dev.firststep.render.frame;

import dev.firststep.link.NavNode;
import dev.firststep.link.PageEntry;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.Edition;
import dev.firststep.model.LocaleTag;
import java.util.List;
import java.util.Optional;

/** Which pages exist: articles, pages made from data, generated section pages, and the home page that every edition has. */
public final class PageFinder {
    private final SiteIndex index;

    public PageFinder(SiteIndex index) {
        this.index = index;
    }

    public boolean exists(Edition edition, ArticlePath path) {
        return path.isHome()
                || index.page(edition, path).isPresent()
                || index.dataPage(edition, path).isPresent()
                || section(edition, path).isPresent();
    }

    /** Whether the page exists in its edition's own language. */
    public boolean isNative(Edition edition, ArticlePath path) {
        return index.page(edition, path).map(page -> !page.isFallback()).orElseGet(() -> exists(edition, path));
    }

    /** The language in which the page is written in an edition, which must have it. */
    public LocaleTag language(Edition edition, ArticlePath path) {
        return index.page(edition, path).map(page -> page.facts().locale()).orElse(edition.locale());
    }

    /** The language of pages that belong to no edition: the source locale, or the first one if that is not built. */
    public LocaleTag mainLocale() {
        LocaleTag source = index.config().site().sourceLocale();
        List<LocaleTag> built = index.editions().stream().map(Edition::locale).toList();
        return built.isEmpty() || built.contains(source) ? source : built.get(0);
    }

    /** The section whose generated page stands at a path. */
    private Optional<NavNode> section(Edition edition, ArticlePath path) {
        List<NavNode> trail = index.navigation(edition).trail(path);
        return trail.isEmpty()
                ? Optional.empty()
                : Optional.of(trail.get(trail.size() - 1)).filter(NavNode::generated);
    }

    public Optional<PageEntry> article(Edition edition, ArticlePath path) {
        return index.page(edition, path);
    }
}
