package dev.firststep.link;

import dev.firststep.config.ContentConfig;
import dev.firststep.link.ledger.Ledger;
import dev.firststep.model.ArticleFacts;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.Edition;
import dev.firststep.model.Heading;
import dev.firststep.model.Image;
import dev.firststep.model.LocaleTag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes an index for tests of other rooms: every article in every edition where it applies, else from the source. */
public final class SiteIndexFactory {
    private SiteIndexFactory() {}

    public static SiteIndex of(
            ContentConfig config,
            boolean singleCloud,
            List<Edition> editions,
            List<ArticleFacts> articles,
            Map<Edition, Navigation> navigations,
            SortedMap<String, Image> images) {
        SortedMap<ArticlePath, SortedMap<LocaleTag, ArticleFacts>> byPath = new TreeMap<>();
        articles.forEach(facts ->
                byPath.computeIfAbsent(facts.path(), p -> new TreeMap<>()).put(facts.locale(), facts));
        Map<Edition, SortedMap<ArticlePath, PageEntry>> pages = new HashMap<>();
        for (Edition edition : editions) {
            SortedMap<ArticlePath, PageEntry> entries = new TreeMap<>();
            byPath.forEach((path, locales) ->
                    entry(config, edition, path, locales).ifPresent(entry -> entries.put(path, entry)));
            pages.put(edition, entries);
        }
        return new SiteIndex(
                config, new Addresses(singleCloud), editions, byPath, pages, navigations, images, Ledger.NONE);
    }

    private static Optional<PageEntry> entry(
            ContentConfig config, Edition edition, ArticlePath path, SortedMap<LocaleTag, ArticleFacts> locales) {
        ArticleFacts source =
                Optional.ofNullable(locales.get(config.site().sourceLocale())).orElseThrow();
        ArticleFacts facts = Optional.ofNullable(locales.get(edition.locale())).orElse(source);
        List<String> ids = source.headings().stream().map(Heading::id).toList();
        return source.frontMatter().appliesTo().includes(edition.cloud())
                ? Optional.of(new PageEntry(edition, path, facts, new HeadingIds(ids)))
                : Optional.empty();
    }
}
