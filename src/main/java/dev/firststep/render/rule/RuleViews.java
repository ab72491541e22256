package dev.firststep.render.rule;

import dev.firststep.cloud.rule.Actor;
import dev.firststep.cloud.rule.Force;
import dev.firststep.cloud.rule.Practice;
import dev.firststep.cloud.rule.Rule;
import dev.firststep.link.SiteIndex;
import dev.firststep.link.rule.RulePages;
import dev.firststep.model.Edition;
import dev.firststep.render.url.Urls;
import dev.firststep.render.view.RuleGroupView;
import dev.firststep.render.view.RuleView;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Shows rules to the readers of one page. */
final class RuleViews {
    private final SiteIndex index;
    private final Edition edition;
    private final RuleWords words;
    private final Places places;
    private final Urls urls;

    RuleViews(SiteIndex index, Edition edition, RuleWords words, Places places, Urls urls) {
        this.index = index;
        this.edition = edition;
        this.words = words;
        this.places = places;
        this.urls = urls;
    }

    /** A rule, which must hold in the readers' cloud. */
    RuleView view(Rule rule) {
        Practice practice = practice(rule);
        return new RuleView(
                rule.id(),
                words.action(rule),
                words.actors(practice.who()),
                practice.who().stream().map(RuleWords::id).collect(Collectors.joining(" ")),
                practice.topic(),
                urls.to(index.addresses()
                        .page(edition, RulePages.answer(rule, edition.cloud()).path())),
                practice.where().map(places::endpoint),
                practice.article().map(places::article),
                places.route(practice.topic()),
                words.role(practice),
                words.note(rule, practice),
                rule.force() == Force.BINDING,
                words.period(rule.period()),
                words.notice(rule),
                places.share(rule.id()));
    }

    /** Rules by the first of those who can act, so that each comes once. */
    List<RuleGroupView> groups(List<Rule> rules) {
        SortedMap<Actor, List<RuleView>> byActor = new TreeMap<>();
        rules.forEach(rule -> byActor.computeIfAbsent(practice(rule).who().first(), actor -> new ArrayList<>())
                .add(view(rule)));
        return byActor.entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue()))
                .toList();
    }

    RuleGroupView group(Actor actor, List<RuleView> rules) {
        return new RuleGroupView("_" + RuleWords.id(actor), words.group(actor), rules);
    }

    private Practice practice(Rule rule) {
        return rule.in(edition.cloud()).orElseThrow();
    }
}
