package dev.firststep.render.rule;

import dev.firststep.cloud.Cloud;
import dev.firststep.cloud.rule.Actor;
import dev.firststep.cloud.rule.Period;
import dev.firststep.cloud.rule.Practice;
import dev.firststep.cloud.rule.Rule;
import dev.firststep.config.ContentConfig;
import dev.firststep.config.SiteLocale;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.LocalizedText;
import dev.firststep.render.text.PageStrings;
import dev.firststep.render.view.ActorView;
import dev.firststep.render.view.TextView;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words of rules in one language, as they are told in one cloud. */
final class RuleWords {
    private final ContentConfig config;
    private final Cloud cloud;
    private final PageStrings wording;

    RuleWords(ContentConfig config, Cloud cloud, PageStrings wording) {
        this.config = config;
        this.cloud = cloud;
        this.wording = wording;
    }

    TextView action(Rule rule) {
        return inLanguageOf(rule, rule.action());
    }

    Optional<TextView> note(Rule rule, Practice practice) {
        return practice.note().map(note -> inLanguageOf(rule, note));
    }

    /** All words of a rule are in one language, so that they fit together. */
    private TextView inLanguageOf(Rule rule, LocalizedText text) {
        LocaleTag language = language(rule);
        return text.in(language)
                .map(words -> new TextView(words, language.value()))
                .orElseGet(() -> new TextView(text.in(source(), source()), source().value()));
    }

    /** Why the words are not in the reader's language, if they are not. */
    Optional<String> notice(Rule rule) {
        return language(rule).equals(wording.locale())
                ? Optional.empty()
                : Optional.of(wording.text("rule.not-translated", Map.of("language", languageName(language(rule)))));
    }

    List<ActorView> actors(Collection<Actor> who) {
        return who.stream().map(this::actor).toList();
    }

    private ActorView actor(Actor actor) {
        return new ActorView(id(actor), wording.text("actor." + id(actor), operator()));
    }

    static String id(Actor actor) {
        return actor.name().toLowerCase(Locale.ROOT);
    }

    /** The names of several actors in one line. */
    String names(Collection<Actor> who) {
        return actors(who).stream().map(ActorView::name).collect(Collectors.joining(wording.text("list.comma")));
    }

    /** What the rules of an actor are called together. */
    String group(Actor actor) {
        return wording.text("rules.group." + id(actor), operator());
    }

    /** A string that may name the operator. */
    String text(String key) {
        return wording.text(key, operator());
    }

    private Map<String, String> operator() {
        return Map.of("operator", cloud.operator().in(wording.locale(), source()));
    }

    Optional<String> role(Practice practice) {
        return practice.role()
                .map(id -> Optional.ofNullable(config.rules().roles().get(id))
                        .map(name -> name.in(wording.locale(), source()))
                        .orElse(id));
    }

    Optional<String> period(Period period) {
        Optional<String> from = period.from().map(wording::date);
        Optional<String> until = period.until().map(wording::date);
        if (from.isPresent() && until.isPresent()) {
            return Optional.of(wording.text("rule.between", Map.of("from", from.get(), "until", until.get())));
        }
        return from.map(day -> wording.text("rule.from", Map.of("from", day)))
                .or(() -> until.map(day -> wording.text("rule.until", Map.of("until", day))));
    }

    private LocaleTag language(Rule rule) {
        return rule.language(wording.locale(), source());
    }

    private String languageName(LocaleTag locale) {
        return config.site().locales().stream()
                .filter(known -> known.tag().equals(locale))
                .map(SiteLocale::name)
                .findFirst()
                .orElse(locale.value());
    }

    private LocaleTag source() {
        return config.site().sourceLocale();
    }
}
