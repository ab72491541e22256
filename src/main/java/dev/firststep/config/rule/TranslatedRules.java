package dev.firststep.config.rule;

import dev.firststep.cloud.rule.Practice;
import dev.firststep.cloud.rule.Rule;
import dev.firststep.cloud.rule.Rules;
import dev.firststep.cloud.rule.TextState;
import dev.firststep.config.rule.RuleTranslation.Words;
import dev.firststep.config.rule.WrittenRule.WrittenPractice;
import dev.firststep.model.CloudId;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.LocalizedText;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Joins the rules with the words of their translations. */
final class TranslatedRules {
    private final LocaleTag source;
    private final List<LocaleTag> others;
    private final SortedMap<LocaleTag, RuleTranslation> translations;
    private final TranslationFindings findings;

    TranslatedRules(
            LocaleTag source,
            List<LocaleTag> others,
            SortedMap<LocaleTag, RuleTranslation> translations,
            RuleFindings findings) {
        this.source = source;
        this.others = List.copyOf(others);
        this.translations = Collections.unmodifiableSortedMap(new TreeMap<>(translations));
        this.findings = new TranslationFindings(findings);
    }

    Rules join(WrittenRules written) {
        Optional<String> title = written.headline("title");
        Optional<String> description = written.headline("description");
        SortedMap<String, String> roles = written.roles();
        List<WrittenRule> rules = written.rules(roles.keySet());
        translations.forEach((locale, words) -> {
            findings.unknown(words, roles, written.ids(), rules);
            findings.unnamed(words, locale, roles.keySet());
        });
        SortedMap<String, LocalizedText> names = new TreeMap<>();
        roles.forEach((id, name) -> names.put(
                id,
                localized(
                        Optional.of(name),
                        words -> Optional.ofNullable(words.roles().get(id))
                                .map(role -> role.words().action()))));
        return new Rules(
                localized(title, RuleTranslation::title),
                localized(description, RuleTranslation::description),
                names,
                rules.stream().map(this::rule).toList());
    }

    private Rule rule(WrittenRule written) {
        SortedMap<CloudId, Practice> practices = new TreeMap<>();
        written.practices().forEach((cloud, practice) -> practices.put(cloud, practice(written, practice)));
        Rule rule = new Rule(
                written.id(),
                localized(
                        Optional.of(written.words().action()),
                        words -> Optional.ofNullable(words.rules().get(written.id()))
                                .map(translated -> translated.words().action())),
                written.force(),
                written.period(),
                practices,
                new TreeMap<>(),
                written.position());
        SortedMap<LocaleTag, TextState> states = new TreeMap<>();
        others.forEach(locale ->
                states.put(locale, findings.state(written, rule.digest(source), locale, words(written, locale))));
        return rule.withTranslations(states);
    }

    private Optional<Words> words(WrittenRule written, LocaleTag locale) {
        return Optional.ofNullable(translations.get(locale))
                .flatMap(words -> Optional.ofNullable(words.rules().get(written.id())));
    }

    private Practice practice(WrittenRule rule, WrittenPractice practice) {
        return new Practice(
                practice.who(),
                practice.role(),
                practice.where(),
                practice.article(),
                practice.topic(),
                practice.note().map(key -> note(rule, key)),
                practice.position());
    }

    private LocalizedText note(WrittenRule rule, String key) {
        return localized(
                Optional.ofNullable(rule.words().notes().get(key)),
                words -> Optional.ofNullable(words.rules().get(rule.id()))
                        .flatMap(translated ->
                                Optional.ofNullable(translated.words().notes().get(key))));
    }

    private LocalizedText localized(
            Optional<String> original, Function<RuleTranslation, Optional<String>> translation) {
        SortedMap<LocaleTag, String> texts = new TreeMap<>();
        original.ifPresent(text -> texts.put(source, text));
        translations.forEach((locale, words) -> translation.apply(words).ifPresent(text -> texts.put(locale, text)));
        return LocalizedText.of(texts);
    }
}
