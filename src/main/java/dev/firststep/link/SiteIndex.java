package dev.firststep.link;

import dev.firststep.cloud.border.Borders;
import dev.firststep.cloud.border.EditionFolder;
import dev.firststep.config.ContentConfig;
import dev.firststep.link.ledger.Ledger;
import dev.firststep.model.ArticleFacts;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.Edition;
import dev.firststep.model.Image;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.Target;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** All that is known of the whole site: facts only, never a body. Immutable and shared by all threads. */
public final class SiteIndex {
    private final ContentConfig config;
    private final Addresses addresses;
    private final List<Edition> editions;
    private final SortedMap<ArticlePath, SortedMap<LocaleTag, ArticleFacts>> articles;
    private final Map<Edition, SortedMap<ArticlePath, PageEntry>> pages;
    private final Map<Edition, Navigation> navigations;
    private final SortedMap<String, Image> images;
    private final SortedMap<ArticlePath, DataPage> dataPages = new TreeMap<>();
    private final Ledger ledger;

    SiteIndex(
            ContentConfig config,
            Addresses addresses,
            List<Edition> editions,
            SortedMap<ArticlePath, SortedMap<LocaleTag, ArticleFacts>> articles,
            Map<Edition, SortedMap<ArticlePath, PageEntry>> pages,
            Map<Edition, Navigation> navigations,
            SortedMap<String, Image> images,
            Ledger ledger) {
        this.config = config;
        this.ledger = ledger;
        this.addresses = addresses;
        this.editions = List.copyOf(editions);
        this.articles = Collections.unmodifiableSortedMap(new TreeMap<>(articles));
        this.pages = Map.copyOf(pages);
        this.navigations = Map.copyOf(navigations);
        this.images = Collections.unmodifiableSortedMap(new TreeMap<>(images));
        DataPages.of(config).forEach(page -> dataPages.put(page.path(), page));
    }

    /** What was published before; {@link Ledger#NONE} when nobody keeps a ledger. */
    public Ledger ledger() {
        return ledger;
    }

    public ContentConfig config() {
        return config;
    }

    public Addresses addresses() {
        return addresses;
    }

    /** The editions of this build, in the order in which readers are offered them. */
    public List<Edition> editions() {
        return editions;
    }

    /** How far the readers of this build's site may be sent. */
    public Borders borders() {
        List<EditionFolder> folders = editions.stream()
                .map(edition -> new EditionFolder(addresses.folder(edition), edition))
                .toList();
        return Borders.of(config.site().baseUrl(), config.clouds(), folders);
    }

    /** Every article, in every locale it is written in. */
    public SortedMap<ArticlePath, SortedMap<LocaleTag, ArticleFacts>> articles() {
        return articles;
    }

    /** The text that stands in where an article is not translated, and whose ids its translations take. */
    public Optional<ArticleFacts> source(ArticlePath path) {
        return Optional.ofNullable(articles.get(path))
                .map(byLocale -> source(byLocale, config.site().sourceLocale()));
    }

    /** The text in the source locale; the first of the others where an article has none there. */
    static ArticleFacts source(SortedMap<LocaleTag, ArticleFacts> byLocale, LocaleTag sourceLocale) {
        ArticleFacts source = byLocale.get(sourceLocale);
        return source != null ? source : byLocale.values().iterator().next();
    }

    /** The article pages of an edition, sorted by path. */
    public Collection<PageEntry> pages(Edition edition) {
        return pages.getOrDefault(edition, Collections.emptySortedMap()).values();
    }

    public Optional<PageEntry> page(Edition edition, ArticlePath path) {
        return Optional.ofNullable(
                pages.getOrDefault(edition, Collections.emptySortedMap()).get(path));
    }

    /** The editions in which an article, or a page made from data, has a page, in the order of {@link #editions()}. */
    public List<Edition> editionsOf(ArticlePath path) {
        return editions.stream()
                .filter(e -> page(e, path).isPresent() || dataPage(e, path).isPresent())
                .toList();
    }

    /** Every path that has a page of an article, or one made from data, in some edition. */
    public SortedSet<ArticlePath> paths() {
        SortedSet<ArticlePath> paths = new TreeSet<>();
        pages.values().forEach(byPath -> paths.addAll(byPath.keySet()));
        editions.forEach(edition -> dataPages(edition).forEach(page -> paths.add(page.path())));
        return paths;
    }

    /**
     * Every address below {@code /go/} and where it leads: to a page, or to a place on a page made from data. A place goes
     * before a page that would have the same address.
     */
    public SortedMap<ArticlePath, Target.ToArticle> shared() {
        SortedMap<ArticlePath, Target.ToArticle> shared = new TreeMap<>();
        paths().forEach(path -> shared.put(path, new Target.ToArticle(path, Optional.empty())));
        for (Edition edition : editions) {
            dataPages(edition)
                    .forEach(page -> page.anchors().forEach((anchor, scope) -> {
                        if (scope.includes(edition.cloud())) {
                            shared.put(
                                    new ArticlePath(page.path() + "/" + anchor),
                                    new Target.ToArticle(page.path(), Optional.of(anchor)));
                        }
                    }));
        }
        return shared;
    }

    /** The pages of an edition that are made from data, sorted by path. */
    public List<DataPage> dataPages(Edition edition) {
        return dataPages.values().stream()
                .filter(page -> page.scope().includes(edition.cloud()))
                .toList();
    }

    public Optional<DataPage> dataPage(Edition edition, ArticlePath path) {
        return dataPage(path).filter(page -> page.scope().includes(edition.cloud()));
    }

    /** The page made from data at this path, whichever clouds it exists in. */
    public Optional<DataPage> dataPage(ArticlePath path) {
        return Optional.ofNullable(dataPages.get(path));
    }

    public Navigation navigation(Edition edition) {
        return navigations.getOrDefault(edition, new Navigation(List.of()));
    }

    /** The images of the content by path below the content folder. */
    public SortedMap<String, Image> images() {
        return images;
    }

    /** Whether a list of a section's articles is generated at this path in some edition. */
    public boolean isSection(ArticlePath path) {
        return editions.stream().anyMatch(edition -> isSection(edition, path));
    }

    /** Whether a list of a section's articles is generated at this path in this edition. */
    public boolean isSection(Edition edition, ArticlePath path) {
        return navigation(edition).sections().containsKey(path);
    }
}
