package dev.firststep.cloud.rule;

import dev.firststep.model.CloudId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What differs between the rules of two clouds. Endpoints count as the same when they have the same id, though each cloud
 * has its own address for them.
 *
 * @param onlyLeft the rules that hold in the first cloud and not in the second
 * @param same how many rules hold in both in the same way
 */
public record RuleComparison(
        CloudId left,
        CloudId right,
        List<Rule> onlyLeft,
        List<Rule> onlyRight,
        List<RuleDifference> different,
        int same) {
    public RuleComparison {
        onlyLeft = List.copyOf(onlyLeft);
        onlyRight = List.copyOf(onlyRight);
        different = List.copyOf(different);
    }

    public static RuleComparison of(Rules rules, CloudId left, CloudId right) {
        List<Rule> onlyLeft = new ArrayList<>();
        List<Rule> onlyRight = new ArrayList<>();
        List<RuleDifference> both = new ArrayList<>();
        for (Rule rule : rules.all()) {
            Optional<Practice> there = rule.in(left);
            Optional<Practice> here = rule.in(right);
            if (there.isPresent() && here.isPresent()) {
                both.add(difference(rule, there.get(), here.get()));
            } else if (there.isPresent()) {
                onlyLeft.add(rule);
            } else if (here.isPresent()) {
                onlyRight.add(rule);
            }
        }
        List<RuleDifference> different =
                both.stream().filter(d -> !d.aspects().isEmpty()).toList();
        return new RuleComparison(left, right, onlyLeft, onlyRight, different, both.size() - different.size());
    }

    private static RuleDifference difference(Rule rule, Practice left, Practice right) {
        SortedSet<Aspect> aspects = Stream.of(Aspect.values())
                .filter(aspect -> aspect.differs(left, right))
                .collect(Collectors.toCollection(TreeSet::new));
        return new RuleDifference(rule, left, right, aspects);
    }
}
