package dev.firststep.config;

import dev.firststep.cloud.Clouds;
import dev.firststep.cloud.rule.Rules;
import dev.firststep.cloud.support.SupportRoutes;
import dev.firststep.config.rule.RulesReader;
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
import java.util.stream.Stream;

/** Finds the files of the rules: {@code rules.yml}, those in the folder {@code rules}, and the words of each locale. */
final class RuleFiles {
    private static final String FILE = "rules.yml";
    private static final String FOLDER = "rules/";

    private final ConfigFiles files;
    private final DiagnosticSink sink;

    RuleFiles(ConfigFiles files, DiagnosticSink sink) {
        this.files = files;
        this.sink = sink;
    }

    Rules read(SiteConfig site, Clouds clouds, SupportRoutes support) {
        List<YamlValue> written = Stream.concat(
                        Stream.of(FILE), files.texts().keySet().stream().filter(name -> name.startsWith(FOLDER)))
                .flatMap(name -> parse(name).stream())
                .toList();
        SortedMap<LocaleTag, YamlValue> translations = translations(site);
        return written.isEmpty() && translations.isEmpty()
                ? Rules.NONE
                : new RulesReader(
                                site.sourceLocale(),
                                site.localeTags(),
                                clouds,
                                support.topics().keySet(),
                                sink)
                        .read(written, translations);
    }

    private Optional<YamlValue> parse(String name) {
        Optional<YamlText> text = files.find(name);
        return text.flatMap(found -> YamlParser.parse(found, sink));
    }

    private SortedMap<LocaleTag, YamlValue> translations(SiteConfig site) {
        SortedMap<LocaleTag, YamlValue> translations = new TreeMap<>();
        for (String name : files.texts().keySet()) {
            if (name.endsWith("/" + FILE) && !name.startsWith(FOLDER) && !PartnerFiles.isPartner(name)) {
                locale(name, site).ifPresent(locale -> parse(name).ifPresent(root -> translations.put(locale, root)));
            }
        }
        return translations;
    }

    private Optional<LocaleTag> locale(String name, SiteConfig site) {
        List<String> others = site.localeTags().stream()
                .filter(tag -> !tag.equals(site.sourceLocale()))
                .map(LocaleTag::value)
                .toList();
        String folder = name.substring(0, name.length() - FILE.length() - 1);
        if (others.contains(folder)) {
            return Optional.of(new LocaleTag(folder));
        }
        boolean source = folder.equals(site.sourceLocale().value());
        sink.add(
                Code.FILE_NAME,
                Position.of(files.shown(name)),
                source
                        ? "the rules of the source language do not stand here"
                        : Wording.quoted(folder) + " is not the folder of a locale of this site",
                source ? "write them in " + files.shown(FILE) : Wording.choices(folder, others));
        return Optional.empty();
    }
}
