package dev.firststep.config;

import static dev.firststep.config.yaml.YamlWriter.keys;
import static dev.firststep.config.yaml.YamlWriter.list;
import static dev.firststep.config.yaml.YamlWriter.text;
import static dev.firststep.config.yaml.YamlWriter.texts;

import dev.firststep.cloud.Cloud;
import dev.firststep.cloud.CloudAliases;
import dev.firststep.cloud.Clouds;
import dev.firststep.cloud.HostPattern;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlWriter;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.LocalizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes a configuration as the files that {@link ContentConfigReader} reads; support routes are not among them. */
public final class ContentConfigWriter {
    private ContentConfigWriter() {}

    /** The text of each file, by its path below the content folder. */
    public static SortedMap<String, String> write(ContentConfig config) {
        List<LocaleTag> locales = config.site().localeTags();
        SortedMap<String, String> files = new TreeMap<>();
        files.put("site.yml", YamlWriter.write(site(config.site(), locales)));
        files.put("clouds.yml", YamlWriter.write(clouds(config.clouds(), locales)));
        if (!config.redirects().isEmpty()
                || !config.departures().isEmpty()
                || !config.movedAnchors().isEmpty()) {
            files.put("redirects.yml", YamlWriter.write(redirects(config)));
        }
        config.tocs()
                .forEach((locale, toc) -> files.put(
                        locale + "/toc.yml",
                        YamlWriter.write(list(
                                toc.stream().map(ContentConfigWriter::entry).toList()))));
        config.breadcrumbs()
                .forEach((locale, levels) -> files.put(
                        locale + "/breadcrumbs.yml",
                        YamlWriter.write(list(
                                levels.stream().map(ContentConfigWriter::level).toList()))));
        return files;
    }

    private static YamlValue site(SiteConfig site, List<LocaleTag> locales) {
        Map<String, YamlValue> fields = new LinkedHashMap<>();
        fields.put("name", localized(site.name(), locales));
        fields.put("description", localized(site.description(), locales));
        fields.put("publisher", localized(site.publisher(), locales));
        fields.put("base_url", text(site.baseUrl().toString()));
        fields.put("source_locale", text(site.sourceLocale().value()));
        fields.put(
                "locales",
                list(site.locales().stream()
                        .map(locale -> keys(ordered("tag", locale.tag().value(), "name", locale.name())))
                        .toList()));
        fields.put("dialect", text(site.markdown().html() ? "learn" : "firststep"));
        fields.put("emphasis", text(site.markdown().cjkEmphasis() ? "cjk" : "commonmark"));
        if (!site.hosts().equals(Host.DEFAULT)) {
            fields.put("hosts", texts(site.hosts().stream().map(Host::id).toList()));
        }
        return keys(fields);
    }

    private static YamlValue clouds(Clouds clouds, List<LocaleTag> locales) {
        Map<String, YamlValue> fields = new LinkedHashMap<>();
        fields.put("shared_hosts", hosts(clouds.sharedHosts()));
        fields.put("unlisted_hosts", text(clouds.unlistedShared() ? "shared" : "error"));
        fields.put(
                "redirectors",
                list(clouds.redirectors().stream()
                        .map(redirector -> keys(ordered("from", redirector.from(), "to", redirector.to())))
                        .toList()));
        Map<String, YamlValue> endpoints = new LinkedHashMap<>();
        clouds.endpointNames().forEach((id, name) -> endpoints.put(id, keys(Map.of("name", localized(name, locales)))));
        fields.put("endpoints", keys(endpoints));
        Map<String, YamlValue> all = new LinkedHashMap<>();
        clouds.all().forEach(cloud -> all.put(cloud.id().value(), cloud(cloud, locales)));
        fields.put("clouds", keys(all));
        return keys(fields);
    }

    private static YamlValue cloud(Cloud cloud, List<LocaleTag> locales) {
        Map<String, YamlValue> fields = new LinkedHashMap<>();
        fields.put("name", localized(cloud.name(), locales));
        fields.put("operator", localized(cloud.operator(), locales));
        fields.put("hosts", hosts(cloud.hosts()));
        Map<String, YamlValue> names = new LinkedHashMap<>();
        cloud.endpointNames().forEach((id, name) -> names.put(id, localized(name, locales)));
        if (!names.isEmpty()) {
            fields.put("endpoint_names", keys(names));
        }
        Map<String, YamlValue> endpoints = new LinkedHashMap<>();
        cloud.endpoints().forEach((id, url) -> endpoints.put(id, text(url)));
        fields.put("endpoints", keys(endpoints));
        if (!cloud.aliases().equals(CloudAliases.NONE)) {
            fields.put("learn", aliases(cloud.aliases()));
        }
        return keys(fields);
    }

    private static YamlValue aliases(CloudAliases aliases) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        lists.put("applies_to", aliases.appliesTo());
        lists.put("monikers", aliases.monikers());
        lists.put("pivots", aliases.pivots());
        lists.put("docsets", aliases.docsets());
        lists.put("title_suffixes", aliases.titleSuffixes());
        lists.put("paths", aliases.paths());
        Map<String, YamlValue> fields = new LinkedHashMap<>();
        lists.forEach((key, names) -> {
            if (!names.isEmpty()) {
                fields.put(key, texts(names));
            }
        });
        return keys(fields);
    }

    private static YamlValue redirects(ContentConfig config) {
        List<YamlValue> lines = new ArrayList<>();
        config.redirects()
                .forEach(redirect -> lines.add(keys(ordered(
                        "from",
                        redirect.from().value(),
                        "to",
                        article(redirect.to())
                                + redirect.anchor().map(a -> "#" + a).orElse("")))));
        config.departures()
                .forEach(departure -> lines.add(keys(ordered(
                        "from", departure.from().value(), "to", departure.to().url()))));
        config.movedAnchors()
                .forEach(moved -> lines.add(keys(ordered(
                        "from",
                        article(moved.page()) + "#" + moved.anchor(),
                        "to",
                        article(moved.to()) + moved.toAnchor().map(a -> "#" + a).orElse("")))));
        return keys(Map.of("redirects", list(lines)));
    }

    private static YamlValue entry(TocEntry entry) {
        Map<String, YamlValue> fields = new LinkedHashMap<>();
        entry.title().ifPresent(title -> fields.put("title", text(title)));
        entry.lang().ifPresent(lang -> fields.put("lang", text(lang.value())));
        entry.article().ifPresent(path -> fields.put("article", text(article(path))));
        entry.link().ifPresent(link -> fields.put("link", text(link.url())));
        if (!entry.items().isEmpty()
                || (entry.article().isEmpty() && entry.link().isEmpty())) {
            fields.put(
                    "items",
                    list(entry.items().stream().map(ContentConfigWriter::entry).toList()));
        }
        return keys(fields);
    }

    private static YamlValue level(BreadcrumbLevel level) {
        Map<String, YamlValue> fields = new LinkedHashMap<>();
        level.title().ifPresent(title -> fields.put("title", text(title)));
        level.lang().ifPresent(lang -> fields.put("lang", text(lang.value())));
        level.trail().ifPresent(path -> fields.put("breadcrumb_path", text(path)));
        if (!level.folder().isHome()) {
            fields.put("folder", text(level.folder().value()));
        }
        level.article().ifPresent(path -> fields.put("article", text(article(path))));
        if (!level.items().isEmpty()) {
            fields.put(
                    "items",
                    list(level.items().stream().map(ContentConfigWriter::level).toList()));
        }
        return keys(fields);
    }

    private static String article(ArticlePath path) {
        return path.isHome() ? "index" : path.value();
    }

    private static YamlValue localized(LocalizedText text, List<LocaleTag> locales) {
        Map<String, YamlValue> texts = new LinkedHashMap<>();
        locales.forEach(locale -> text.in(locale).ifPresent(words -> texts.put(locale.value(), text(words))));
        return keys(texts);
    }

    private static YamlValue hosts(Collection<HostPattern> hosts) {
        return texts(hosts.stream().map(HostPattern::value).toList());
    }

    private static Map<String, YamlValue> ordered(String key, String value, String otherKey, String otherValue) {
        Map<String, YamlValue> fields = new LinkedHashMap<>();
        fields.put(key, text(value));
        fields.put(otherKey, text(otherValue));
        return fields;
    }
}
