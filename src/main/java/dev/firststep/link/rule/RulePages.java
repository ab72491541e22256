package dev.firststep.link.rule;

import dev.firststep.cloud.rule.Actor;
import dev.firststep.cloud.rule.Practice;
import dev.firststep.cloud.rule.Rule;
import dev.firststep.cloud.rule.Rules;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.CloudId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lists the pages that are made from the rules. */
public final class RulePages {
    private final Rules rules;
    private final List<CloudId> clouds;

    /** @param clouds every cloud of the site, in the order in which readers are offered them */
    public RulePages(Rules rules, List<CloudId> clouds) {
        this.rules = rules;
        this.clouds = List.copyOf(clouds);
    }

    /** The pages of a cloud's editions; none when the site has no rules. */
    public List<RulePage> in(CloudId cloud) {
        if (rules.isEmpty()) {
            return List.of();
        }
        List<RulePage> pages = new ArrayList<>(List.of(new RulePage.Overview(), new RulePage.Finder()));
        actors(cloud).forEach(actor -> pages.add(new RulePage.OfActor(actor)));
        for (String topic : topics(cloud)) {
            pages.add(new RulePage.OfTopic(topic));
            pages.add(new RulePage.Actions(topic));
        }
        rules.in(cloud).forEach(rule -> pages.add(answer(rule, cloud)));
        pages.addAll(comparisons(cloud));
        return List.copyOf(pages);
    }

    /** The page at a path, whichever clouds it exists in. */
    public Optional<RulePage> at(ArticlePath path) {
        return clouds.stream()
                .flatMap(cloud -> in(cloud).stream())
                .filter(page -> page.path().equals(path))
                .findFirst();
    }

    /** The actors that can do something in a cloud, in the order in which readers are told of them. */
    public List<Actor> actors(CloudId cloud) {
        return rules.in(cloud).stream()
                .flatMap(rule -> rule.in(cloud).map(Practice::who).orElseThrow().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The topics of a cloud's rules, in the order in which the rules are written. */
    public List<String> topics(CloudId cloud) {
        Set<String> topics = new LinkedHashSet<>();
        rules.in(cloud).forEach(rule -> rule.in(cloud).map(Practice::topic).ifPresent(topics::add));
        return List.copyOf(topics);
    }

    /** The page with the answer that a rule gives in a cloud in which it holds. */
    public static RulePage.Answer answer(Rule rule, CloudId cloud) {
        return new RulePage.Answer(rule.in(cloud).orElseThrow().topic(), rule.id());
    }

    /** The comparisons of a cloud with each of the others. */
    public List<RulePage.Comparison> comparisons(CloudId cloud) {
        int own = clouds.indexOf(cloud);
        List<RulePage.Comparison> pages = new ArrayList<>();
        for (int i = 0; i < clouds.size(); i++) {
            if (i != own) {
                pages.add(new RulePage.Comparison(clouds.get(Math.min(i, own)), clouds.get(Math.max(i, own))));
            }
        }
        return pages;
    }
}
