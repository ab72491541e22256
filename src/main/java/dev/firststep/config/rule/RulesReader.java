package dev.firststep.config.rule;

import dev.firststep.cloud.Clouds;
import dev.firststep.cloud.rule.Rules;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.model.LocaleTag;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads {@code rules.yml}, the files in the folder {@code rules}, and each {@code <locale>/rules.yml}. */
public final class RulesReader {
    private final LocaleTag source;
    private final List<LocaleTag> locales;
    private final Clouds clouds;
    private final Collection<String> topics;
    private final RuleFindings findings;

    /**
     * Makes a reader for a site.
     *
     * @param source the source locale
     * @param locales every locale of the site
     * @param topics the ids of its support topics
     */
    public RulesReader(
            LocaleTag source, List<LocaleTag> locales, Clouds clouds, Collection<String> topics, DiagnosticSink sink) {
        this.source = source;
        this.locales = List.copyOf(locales);
        this.clouds = clouds;
        this.topics = List.copyOf(topics);
        this.findings = new RuleFindings(sink);
    }

    /**
     * The rules that are sound, with the words of their translations.
     *
     * @param files in which rules are written in the source language, in the order in which readers see them
     * @param translations the words in other languages
     */
    public Rules read(List<YamlValue> files, SortedMap<LocaleTag, YamlValue> translations) {
        WrittenRules written = new WrittenRules(clouds, topics, findings);
        files.forEach(written::add);
        SortedMap<LocaleTag, RuleTranslation> words = new TreeMap<>();
        RuleTranslationReader reader = new RuleTranslationReader(findings);
        translations.forEach((locale, root) -> words.put(locale, reader.read(root)));
        List<LocaleTag> others =
                locales.stream().filter(locale -> !locale.equals(source)).toList();
        return new TranslatedRules(source, others, words, findings).join(written);
    }
}
