package dev.firststep.learn.site;

import dev.firststep.cloud.Clouds;
import dev.firststep.config.BreadcrumbLevel;
import dev.firststep.config.ConfigFiles;
import dev.firststep.config.ContentConfig;
import dev.firststep.config.Departure;
import dev.firststep.config.Redirect;
import dev.firststep.config.TocEntry;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.learn.applicability.ApplicabilityReader;
import dev.firststep.learn.applicability.CloudNames;
import dev.firststep.learn.moniker.Moniker;
import dev.firststep.markdown.Passage;
import dev.firststep.markdown.html.BodyRules;
import dev.firststep.markdown.html.Destinations;
import dev.firststep.markdown.html.RawHtml;
import dev.firststep.markdown.inline.Emphasis;
import dev.firststep.markdown.segments.Segments;
import dev.firststep.model.CloudId;
import dev.firststep.model.CloudScope;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A help centre that is made of a repository, and of the one that its translations were made from. Immutable and shared by
 * all threads.
 */
public final class LearnSite {
    private final RepositorySite main;
    private final Optional<RepositorySite> source;
    private final ContentConfig config;
    private final FrontMatters frontMatters;
    private final ApplicabilityReader applicability;
    private final Map<RepositorySite, SiteVersions> versions = new HashMap<>();

    private LearnSite(
            RepositorySite main, Optional<RepositorySite> source, ContentConfig config, DiagnosticSink findings) {
        this.main = main;
        this.source = source;
        this.config = config;
        this.versions.put(main, new SiteVersions(main, config.clouds(), findings));
        source.ifPresent(site -> versions.put(site, new SiteVersions(site, config.clouds(), findings)));
        this.frontMatters =
                new FrontMatters(new CloudScopes(config.clouds()), this::cloudsOfVersion, this::breadcrumbs);
        this.applicability =
                new ApplicabilityReader(new CloudNames(config.clouds().all()));
    }

    /**
     * Reads everything but the articles.
     *
     * @param source the repository of the originals
     * @param overlay {@code site.yml}, {@code clouds.yml} and others that are laid over the repository
     * @return empty when what is laid over it has errors
     */
    public static Optional<LearnSite> of(
            RepositorySite main, Optional<RepositorySite> source, ConfigFiles overlay, DiagnosticSink findings) {
        List<LocaleTag> locales = locales(main, source);
        String name = main.repository().docsets().stream()
                .filter(docset -> main.title(docset).isPresent())
                .max(Comparator.comparingInt(docset -> docset.files().size()))
                .flatMap(main::title)
                .orElse("Help");
        return SiteSettings.of(name, locales, main.repairs(Repair.CJK_EMPHASIS), overlay, findings)
                .map(settings -> new LearnSite(main, source, complete(settings, main, source, findings), findings));
    }

    /** The source language first; the languages of the docsets after it. */
    private static List<LocaleTag> locales(RepositorySite main, Optional<RepositorySite> source) {
        List<LocaleTag> locales = new ArrayList<>();
        source.map(RepositorySite::locale).ifPresent(locales::add);
        boolean english = locales.isEmpty() && !main.locale().equals(SiteLocales.ENGLISH) && isBilingual(main);
        if (english) {
            locales.add(SiteLocales.ENGLISH);
        }
        if (!locales.contains(main.locale())) {
            locales.add(main.locale());
        }
        return locales;
    }

    private static boolean isBilingual(RepositorySite site) {
        return site.pages().stream()
                .filter(SitePage::isMarkdown)
                .flatMap(page -> page.file().files().text(page.file().stored(), finding -> {}).stream())
                .anyMatch(file -> Segments.isBilingual(file.text()));
    }

    private static ContentConfig complete(
            ContentConfig settings, RepositorySite main, Optional<RepositorySite> source, DiagnosticSink findings) {
        SortedMap<LocaleTag, List<TocEntry>> tocs = new TreeMap<>();
        add(NavigationEntries.of(main, findings), main.locale(), tocs);
        source.ifPresent(site -> add(NavigationEntries.of(site, findings), site.locale(), tocs));
        if (!tocs.containsKey(settings.site().sourceLocale())) {
            add(
                    untitled(tocs.getOrDefault(main.locale(), List.of()), main.locale()),
                    settings.site().sourceLocale(),
                    tocs);
        }
        tocs.putAll(settings.tocs());
        SortedMap<LocaleTag, List<BreadcrumbLevel>> breadcrumbs = new TreeMap<>();
        add(main.breadcrumbs().levels(findings), main.locale(), breadcrumbs);
        source.ifPresent(site -> add(site.breadcrumbs().levels(findings), site.locale(), breadcrumbs));
        breadcrumbs.computeIfAbsent(
                settings.site().sourceLocale(),
                language -> breadcrumbs.getOrDefault(main.locale(), List.of()).stream()
                        .map(level -> level.inAnother(main.locale()))
                        .toList());
        breadcrumbs.putAll(settings.breadcrumbs());
        RedirectLines lines = RedirectLines.of(main);
        List<Redirect> redirects = new ArrayList<>(settings.redirects());
        redirects.addAll(lines.redirects());
        List<Departure> departures = new ArrayList<>(settings.departures());
        departures.addAll(lines.departures());
        return new ContentConfig(
                settings.site(),
                settings.clouds(),
                settings.support(),
                settings.rules(),
                redirects,
                departures,
                tocs,
                breadcrumbs,
                settings.movedAnchors());
    }

    /** The navigation for a language in which the repository has none: articles go by their own titles there. */
    private static List<TocEntry> untitled(List<TocEntry> entries, LocaleTag language) {
        return entries.stream()
                .map(entry -> new TocEntry(
                        entry.article().isPresent() ? Optional.empty() : entry.title(),
                        entry.article(),
                        entry.link(),
                        untitled(entry.items(), language),
                        entry.position(),
                        entry.article().isPresent() ? Optional.empty() : Optional.of(language)))
                .toList();
    }

    private static <T> void add(List<T> entries, LocaleTag locale, SortedMap<LocaleTag, List<T>> lists) {
        if (!entries.isEmpty()) {
            lists.put(locale, entries);
        }
    }

    /** The settings, with the navigation and the redirects of the repositories. */
    public ContentConfig config() {
        return config;
    }

    /** The settings without the clouds in which no article is true. */
    public ContentConfig config(Set<CloudId> named) {
        Clouds used = SiteSettings.used(config.clouds(), named);
        return config.withClouds(used);
    }

    public RepositorySite main() {
        return main;
    }

    public Optional<RepositorySite> source() {
        return source;
    }

    public FrontMatters frontMatters() {
        return frontMatters;
    }

    /** Reads what articles say of their clouds and roles. */
    public ApplicabilityReader applicability() {
        return applicability;
    }

    private CloudScope cloudsOfVersion(SitePage page) {
        return versions(own(page)).clouds(page);
    }

    private Optional<String> breadcrumbs(PageText page) {
        return own(page.page()).breadcrumbs().address(page);
    }

    private RepositorySite own(SitePage page) {
        return source.filter(site -> site.holds(page)).orElse(main);
    }

    /** A path with characters alone that may stand in a content folder. */
    public static String cleanPath(String path) {
        return ArticlePaths.clean(path);
    }

    /** Every version that the repositories define, in the order of their products. */
    public List<Moniker> monikers() {
        return source.map(site -> versions(site).all())
                .filter(all -> !all.isEmpty())
                .orElseGet(() -> versions(main).all());
    }

    /** The versions of a page, sorted; none if it is true in all. */
    public List<String> versions(RepositorySite site, SitePage page) {
        return versions(site).names(page);
    }

    private SiteVersions versions(RepositorySite site) {
        return Optional.ofNullable(versions.get(site)).orElseThrow();
    }

    /**
     * What a page of one of the repositories may hold, where it leads and whom its passages are for.
     *
     * @param passages those of the page and of what it includes
     */
    public BodyRules rules(RepositorySite site, PageText text, List<Passage> passages, DiagnosticSink findings) {
        SitePage page = text.page();
        Emphasis emphasis = config.site().markdown().cjkEmphasis() ? Emphasis.CJK_FRIENDLY : Emphasis.MARKDIG;
        return new BodyRules(
                emphasis,
                destinations(site, page, site.locale()),
                target -> target instanceof Target.ToFile,
                RawHtml.LEARN,
                versions(site).rules(text, passages, findings));
    }

    /** Where one language of a page leads. */
    public Destinations destinations(RepositorySite site, SitePage page, LocaleTag locale) {
        return new PageDestinations(site, page, locale, versions(site)::isCloud);
    }

    /** The bytes of the file that a page was translated from, which has the same path in the repository of the originals. */
    public Optional<byte[]> original(SitePage page) {
        return source.filter(site -> main.holds(page))
                .flatMap(site -> site.files().bytes(page.file().stored(), finding -> {}));
    }

    /** What a page of one of the repositories can include. */
    public PageInclusions inclusions(RepositorySite site, SitePage page) {
        return new PageInclusions(site.includer(page), page.file());
    }
}
