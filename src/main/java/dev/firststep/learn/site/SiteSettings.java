package dev.firststep.learn.site;

import dev.firststep.cloud.Cloud;
import dev.firststep.cloud.Clouds;
import dev.firststep.cloud.rule.Rules;
import dev.firststep.cloud.support.SupportRoutes;
import dev.firststep.config.ConfigFiles;
import dev.firststep.config.ContentConfig;
import dev.firststep.config.ContentConfigReader;
import dev.firststep.config.ContentConfigWriter;
import dev.firststep.config.MarkdownSettings;
import dev.firststep.config.SiteConfig;
import dev.firststep.config.cloud.CloudsReader;
import dev.firststep.config.value.LocalizedTextReader;
import dev.firststep.config.yaml.YamlParser;
import dev.firststep.config.yaml.YamlText;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.model.CloudId;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The settings of a site that is made of a repository: what is laid over it, and what stands in for the rest. */
final class SiteSettings {
    private static final String CLOUDS = "clouds.yml";
    private static final URI NOWHERE = URI.create("https://help.example.com/");

    private SiteSettings() {}

    /**
     * The settings, without navigation and redirects of the repository.
     *
     * @param name what the site is called unless it is told
     * @param locales the languages of its articles, the source language first
     * @param overlay the files that are laid over the repository, by their path in their folder
     * @return empty when those files have errors
     */
    static Optional<ContentConfig> of(
            String name, List<LocaleTag> locales, boolean cjkEmphasis, ConfigFiles overlay, DiagnosticSink findings) {
        ContentConfig builtIn = builtIn(name, locales, cjkEmphasis, findings);
        Map<String, String> texts = new HashMap<>(ContentConfigWriter.write(builtIn));
        texts.putAll(overlay.texts());
        return overlay.texts().isEmpty()
                ? Optional.of(builtIn)
                : new ContentConfigReader()
                        .read(new ConfigFiles(overlay.folder(), new TreeMap<>(texts)), findings)
                        .map(config -> config.withSite(
                                config.site().withMarkdown(builtIn.site().markdown())));
    }

    private static ContentConfig builtIn(
            String name, List<LocaleTag> locales, boolean cjkEmphasis, DiagnosticSink findings) {
        LocaleTag source = locales.get(0);
        LocalizedText title = LocalizedText.of(Map.of(source, name));
        SiteConfig site = new SiteConfig(
                title,
                title,
                title,
                NOWHERE,
                source,
                locales.stream().map(SiteLocales::named).toList(),
                new MarkdownSettings(MarkdownSettings.LEARN.html(), cjkEmphasis));
        LocalizedTextReader texts = LocalizedTextReader.builtIn(source, locales, findings);
        Clouds clouds = YamlParser.parse(YamlText.ofFile(CLOUDS, resource()), findings)
                .map(new CloudsReader(texts, findings)::read)
                .orElseThrow();
        return new ContentConfig(
                site,
                clouds,
                SupportRoutes.NONE,
                Rules.NONE,
                List.of(),
                List.of(),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of());
    }

    private static String resource() {
        try (InputStream stream = SiteSettings.class.getResourceAsStream("/dev/firststep/learn/" + CLOUDS)) {
            if (stream == null) {
                throw new IllegalStateException("the program was built without its own " + CLOUDS);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The clouds of which some article is true; the first, if there is no article at all. */
    static Clouds used(Clouds clouds, Set<CloudId> named) {
        List<Cloud> used = clouds.all().stream()
                .filter(cloud -> named.contains(cloud.id()))
                .toList();
        return new Clouds(
                used.isEmpty() ? clouds.all().subList(0, 1) : used,
                clouds.endpointNames(),
                clouds.sharedHosts(),
                clouds.redirectors(),
                clouds.unlistedShared());
    }
}
