package dev.firststep.link;

import dev.firststep.cloud.partner.LeftOut;
import dev.firststep.config.ContentConfig;
import dev.firststep.config.TocEntry;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.link.ledger.Ledger;
import dev.firststep.model.ArticleFacts;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.Edition;
import dev.firststep.model.Heading;
import dev.firststep.model.Image;
import dev.firststep.model.LocaleTag;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Builds the site index from the facts of all articles. */
public final class IndexBuilder {
    private final ContentConfig config;
    private final Addresses addresses;
    private final List<Edition> editions;

    /** One text of an article. */
    private record TextKey(LocaleTag locale, ArticlePath path) {}

    /**
     * @param editions those to build, in the order in which readers are offered them
     */
    public IndexBuilder(ContentConfig config, Addresses addresses, List<Edition> editions) {
        this.config = config;
        this.addresses = addresses;
        this.editions = List.copyOf(editions);
    }

    /**
     * Links everything with everything.
     *
     * @param findings receives clashes of paths
     */
    public SiteIndex build(Collection<ArticleFacts> facts, Collection<Image> images, DiagnosticSink findings) {
        return build(facts, images, Ledger.NONE, findings);
    }

    /** Links everything with everything, for a site that knows what it has published before. */
    public SiteIndex build(
            Collection<ArticleFacts> facts, Collection<Image> images, Ledger ledger, DiagnosticSink findings) {
        SortedMap<ArticlePath, SortedMap<LocaleTag, ArticleFacts>> articles = byPath(shown(facts), findings);
        Map<Edition, SortedMap<ArticlePath, PageEntry>> pages = new HashMap<>();
        Map<Edition, Navigation> navigations = new HashMap<>();
        Map<TextKey, HeadingIds> headingIds = new HashMap<>();
        for (Edition edition : editions) {
            SortedMap<ArticlePath, PageEntry> own = pagesOf(edition, articles, headingIds);
            pages.put(edition, own);
            navigations.put(
                    edition,
                    new NavigationBuilder(
                                    own,
                                    dataTitles(edition),
                                    tocOf(edition),
                                    host -> config.clouds().isOpen(host, edition.cloud()))
                            .build(breadcrumbs(edition, own)));
        }
        SortedMap<String, Image> imagesByPath = new TreeMap<>();
        images.forEach(image -> imagesByPath.put(image.path(), image));
        return new SiteIndex(config, addresses, editions, articles, pages, navigations, imagesByPath, ledger);
    }

    private List<ArticleFacts> shown(Collection<ArticleFacts> facts) {
        LeftOut leftOut = config.partners().leftOut();
        return facts.stream()
                .filter(article -> !leftOut.includes(article.path()))
                .toList();
    }

    private static SortedMap<ArticlePath, SortedMap<LocaleTag, ArticleFacts>> byPath(
            Collection<ArticleFacts> facts, DiagnosticSink findings) {
        SortedMap<ArticlePath, SortedMap<LocaleTag, ArticleFacts>> articles = new TreeMap<>();
        facts.stream().sorted(Comparator.comparing(ArticleFacts::file)).forEach(article -> {
            ArticleFacts first = articles.computeIfAbsent(article.path(), path -> new TreeMap<>())
                    .putIfAbsent(article.locale(), article);
            if (first != null) {
                findings.add(
                        Code.PATH_DUPLICATE,
                        Position.of(article.file()),
                        "'" + first.file() + "' has the same address",
                        "keep one of the two files");
            }
        });
        return articles;
    }

    private SortedMap<ArticlePath, String> dataTitles(Edition edition) {
        SortedMap<ArticlePath, String> titles = new TreeMap<>();
        DataPages.of(config).stream()
                .filter(page -> page.scope().includes(edition.cloud()))
                .forEach(page -> titles.put(
                        page.path(),
                        page.title().in(edition.locale(), config.site().sourceLocale())));
        return titles;
    }

    private Optional<List<TocEntry>> tocOf(Edition edition) {
        return Optional.ofNullable(config.tocs().get(edition.locale()))
                .or(() -> Optional.ofNullable(config.tocs().get(config.site().sourceLocale())));
    }

    private Breadcrumbs breadcrumbs(Edition edition, SortedMap<ArticlePath, PageEntry> pages) {
        return new Breadcrumbs(
                pages, config.breadcrumbs(), edition.locale(), config.site().sourceLocale());
    }

    private SortedMap<ArticlePath, PageEntry> pagesOf(
            Edition edition,
            SortedMap<ArticlePath, SortedMap<LocaleTag, ArticleFacts>> articles,
            Map<TextKey, HeadingIds> headingIds) {
        SortedMap<ArticlePath, PageEntry> pages = new TreeMap<>();
        articles.forEach((path, byLocale) -> {
            ArticleFacts source = SiteIndex.source(byLocale, config.site().sourceLocale());
            if (source.frontMatter().appliesTo().includes(edition.cloud())) {
                ArticleFacts shown = byLocale.getOrDefault(edition.locale(), source);
                HeadingIds ids =
                        headingIds.computeIfAbsent(new TextKey(shown.locale(), path), key -> headingIds(shown, source));
                pages.put(path, new PageEntry(edition, path, shown, ids));
            }
        });
        return pages;
    }

    /** The source's ids, as long as the translation has the same headings; a check reports where it has not. */
    private static HeadingIds headingIds(ArticleFacts shown, ArticleFacts source) {
        ArticleFacts named = levels(shown).equals(levels(source)) ? source : shown;
        return new HeadingIds(named.headings().stream().map(Heading::id).toList());
    }

    private static List<Integer> levels(ArticleFacts facts) {
        return facts.headings().stream().map(Heading::level).toList();
    }
}
