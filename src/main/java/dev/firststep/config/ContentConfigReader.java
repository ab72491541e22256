package dev.firststep.config;

import dev.firststep.cloud.Clouds;
import dev.firststep.cloud.partner.Partners;
import dev.firststep.cloud.rule.Rules;
import dev.firststep.cloud.support.SupportRoutes;
import dev.firststep.config.cloud.CloudsReader;
import dev.firststep.config.support.SupportReader;
import dev.firststep.config.value.LocalizedTextReader;
import dev.firststep.config.yaml.YamlParser;
import dev.firststep.config.yaml.YamlText;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Wording;
import dev.firststep.model.LocaleTag;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Reads {@code site.yml} and {@code clouds.yml}, which must be there, and {@code support.yml}, the files of the rules,
 * {@code redirects.yml}, each {@code <locale>/toc.yml} and {@code <locale>/breadcrumbs.yml}, and the files of partners,
 * which may be.
 */
public final class ContentConfigReader {
    private static final String SITE = "site.yml";
    private static final String CLOUDS = "clouds.yml";
    private static final String SUPPORT = "support.yml";
    private static final String REDIRECTS = "redirects.yml";
    private static final String TOC = "/toc.yml";
    private static final String BREADCRUMBS = "/breadcrumbs.yml";

    /**
     * Reads all files and reports every finding in them.
     *
     * @return empty when the site, its clouds or its support routes have errors, because articles can't be judged by half
     *     of them, nor rules; broken rules, redirects and entries of a table of contents are only left out
     */
    public Optional<ContentConfig> read(ConfigFiles files, DiagnosticSink sink) {
        ErrorWatch watch = new ErrorWatch(sink);
        Optional<SiteConfig> site = required(files, SITE, watch).flatMap(new SiteReader(watch)::read);
        Optional<YamlValue> cloudsRoot = required(files, CLOUDS, watch);
        if (site.isEmpty() || cloudsRoot.isEmpty()) {
            return Optional.empty();
        }
        LocalizedTextReader texts =
                new LocalizedTextReader(site.get().sourceLocale(), site.get().localeTags(), watch);
        Clouds clouds = new CloudsReader(texts, watch).read(cloudsRoot.get());
        SupportRoutes support = optional(files, SUPPORT, watch)
                .map(new SupportReader(texts, clouds, watch)::read)
                .orElse(SupportRoutes.NONE);
        boolean usable = !watch.sawError();
        RedirectsReader.Redirects redirects = redirects(files, sink);
        ContentConfig config = new ContentConfig(
                site.get(),
                clouds,
                support,
                usable ? new RuleFiles(files, sink).read(site.get(), clouds, support) : Rules.NONE,
                redirects.redirects(),
                redirects.departures(),
                byLocale(files, TOC, site.get(), sink, new TocReader(sink)::read),
                byLocale(files, BREADCRUMBS, site.get(), sink, new BreadcrumbsReader(sink)::read),
                redirects.movedAnchors(),
                usable ? new PartnerFiles(files, sink).read(site.get(), clouds, support) : Partners.NONE);
        return usable ? Optional.of(config) : Optional.empty();
    }

    private static Optional<YamlValue> required(ConfigFiles files, String name, DiagnosticSink sink) {
        Optional<YamlText> text = files.find(name);
        if (text.isEmpty()) {
            sink.add(
                    Code.FILE_MISSING,
                    Position.of(files.shown(name)),
                    "there is no " + name,
                    "add it to the content folder; the writer's guide shows one");
        }
        return text.flatMap(t -> YamlParser.parse(t, sink));
    }

    private static Optional<YamlValue> optional(ConfigFiles files, String name, DiagnosticSink sink) {
        return files.find(name).flatMap(text -> YamlParser.parse(text, sink));
    }

    private static RedirectsReader.Redirects redirects(ConfigFiles files, DiagnosticSink sink) {
        return optional(files, REDIRECTS, sink)
                .map(new RedirectsReader(sink)::read)
                .orElseGet(() -> new RedirectsReader.Redirects(List.of(), List.of(), List.of()));
    }

    private static <T> SortedMap<LocaleTag, List<T>> byLocale(
            ConfigFiles files,
            String ending,
            SiteConfig site,
            DiagnosticSink sink,
            Function<YamlValue, List<T>> reader) {
        SortedMap<LocaleTag, List<T>> lists = new TreeMap<>();
        for (String name : files.texts().keySet()) {
            if (name.endsWith(ending) && !PartnerFiles.isPartner(name)) {
                locale(files, name, ending, site, sink)
                        .ifPresent(locale ->
                                optional(files, name, sink).ifPresent(root -> lists.put(locale, reader.apply(root))));
            }
        }
        return lists;
    }

    private static Optional<LocaleTag> locale(
            ConfigFiles files, String name, String ending, SiteConfig site, DiagnosticSink sink) {
        String folder = name.substring(0, name.length() - ending.length());
        Optional<LocaleTag> locale = site.localeTags().stream()
                .filter(tag -> tag.value().equals(folder))
                .findFirst();
        if (locale.isEmpty()) {
            sink.add(
                    Code.FILE_NAME,
                    Position.of(files.shown(name)),
                    Wording.quoted(folder) + " is not the folder of a locale of this site",
                    Wording.choices(
                            folder,
                            site.localeTags().stream().map(LocaleTag::value).toList()));
        }
        return locale;
    }
}
