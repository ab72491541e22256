package dev.firststep.link;

import dev.firststep.cloud.rule.Rule;
import dev.firststep.cloud.rule.Rules;
import dev.firststep.config.ContentConfig;
import dev.firststep.link.rule.RulePage;
import dev.firststep.link.rule.RulePages;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.CloudId;
import dev.firststep.model.CloudScope;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.LocalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which pages a site has that are made from its data. */
public final class DataPages {
    /** The overview of the rules. */
    public static final ArticlePath RULES = new RulePage.Overview().path();

    private final ContentConfig config;

    private DataPages(ContentConfig config) {
        this.config = config;
    }

    static List<DataPage> of(ContentConfig config) {
        return new DataPages(config).pages();
    }

    private List<DataPage> pages() {
        RulePages rules = new RulePages(config.rules(), config.clouds().ids());
        Map<RulePage, SortedSet<CloudId>> scopes = new LinkedHashMap<>();
        for (CloudId cloud : config.clouds().ids()) {
            rules.in(cloud)
                    .forEach(page ->
                            scopes.computeIfAbsent(page, p -> new TreeSet<>()).add(cloud));
        }
        List<DataPage> pages = new ArrayList<>();
        scopes.forEach((page, clouds) -> pages.add(page(page, new CloudScope(clouds))));
        return pages;
    }

    private DataPage page(RulePage page, CloudScope scope) {
        Rules rules = config.rules();
        if (page instanceof RulePage.Overview) {
            return new DataPage(RULES, rules.title(), rules.description(), CloudScope.EVERYWHERE, anchors(rules));
        }
        return new DataPage(
                page.path(),
                name(page),
                rules.description(),
                scope,
                Collections.emptySortedMap(),
                Optional.of(page.wording()));
    }

    private static SortedMap<String, CloudScope> anchors(Rules rules) {
        SortedMap<String, CloudScope> anchors = new TreeMap<>();
        rules.all()
                .forEach(rule ->
                        anchors.put(rule.id(), CloudScope.of(rule.practices().keySet())));
        return anchors;
    }

    /** What a page is about. */
    private LocalizedText name(RulePage page) {
        if (page instanceof RulePage.OfTopic of) {
            return topic(of.topic());
        }
        if (page instanceof RulePage.Actions actions) {
            return topic(actions.topic());
        }
        if (page instanceof RulePage.Answer answer) {
            return config.rules().find(answer.rule()).map(this::action).orElseThrow();
        }
        return page instanceof RulePage.Comparison pair
                ? both(pair)
                : config.rules().title();
    }

    private LocalizedText topic(String id) {
        LocaleTag source = config.site().sourceLocale();
        return Optional.ofNullable(config.support().topics().get(id))
                .orElseGet(() -> LocalizedText.of(Map.of(source, id)));
    }

    /** The words of a rule in the languages in which it may be shown. */
    private LocalizedText action(Rule rule) {
        SortedMap<LocaleTag, String> fit = new TreeMap<>();
        LocaleTag source = config.site().sourceLocale();
        rule.action().byLocale().forEach((locale, words) -> {
            if (rule.language(locale, source).equals(locale)) {
                fit.put(locale, words);
            }
        });
        return new LocalizedText(fit);
    }

    private LocalizedText both(RulePage.Comparison pair) {
        LocaleTag source = config.site().sourceLocale();
        SortedMap<LocaleTag, String> names = new TreeMap<>();
        for (LocaleTag locale : config.site().localeTags()) {
            names.put(locale, name(pair.first(), locale, source) + " / " + name(pair.second(), locale, source));
        }
        return new LocalizedText(names);
    }

    private String name(CloudId cloud, LocaleTag locale, LocaleTag source) {
        return config.clouds().get(cloud).name().in(locale, source);
    }
}
