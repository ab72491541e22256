package dev.firststep.link.rule;

import dev.firststep.cloud.rule.Actor;
import dev.firststep.cloud.rule.Force;
import dev.firststep.cloud.rule.Practice;
import dev.firststep.cloud.rule.Rule;
import dev.firststep.cloud.rule.Rules;
import dev.firststep.model.CloudId;
import dev.firststep.model.RulesUse;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rules that an article asks for. */
public final class RuleSelection {
    /** What writers call those who act. */
    public static final List<String> ACTORS =
            Stream.of(Actor.values()).map(RuleSelection::id).toList();

    /** What writers call the ways in which rules are meant. */
    public static final List<String> FORCES =
            Stream.of(Force.values()).map(RuleSelection::id).toList();

    private RuleSelection() {}

    /** Those of them that hold in a cloud: in the order in which they are asked for by id, else as they are written. */
    public static List<Rule> of(Rules rules, RulesUse wanted, CloudId cloud) {
        return rules.in(cloud).stream()
                .filter(rule -> rule.in(cloud).filter(fits(wanted)).isPresent())
                .filter(rule -> has(wanted.severities(), id(rule.force())))
                .filter(rule -> has(wanted.ids(), rule.id()))
                .sorted(Comparator.comparingInt(rule -> wanted.ids().indexOf(rule.id())))
                .toList();
    }

    private static Predicate<Practice> fits(RulesUse wanted) {
        return practice -> has(wanted.topics(), practice.topic())
                && practice.who().stream().anyMatch(actor -> has(wanted.who(), id(actor)));
    }

    private static boolean has(List<String> wanted, String id) {
        return wanted.isEmpty() || wanted.contains(id);
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
