package dev.firststep.render.view;

import dev.firststep.render.body.SafeHtml;
import java.util.List;
import java.util.Optional;

/**
 * A list of rules.
 *
 * @param whole whether all rules are here, so that the script can filter them in place
 * @param count how many there are, in words
 * @param finder the page on which readers start from what they want to do
 * @param comparisons pages for partners who serve two clouds
 * @param file the address of the same rules for programs
 * @param data the same for machines
 * @param share how to send the page to somebody
 */
public record RulesView(
        String title,
        String description,
        boolean whole,
        List<FilterView> filters,
        String count,
        List<RuleGroupView> groups,
        LinkView finder,
        List<LinkView> comparisons,
        String file,
        Optional<SafeHtml> data,
        Optional<ShareView> share) {
    public RulesView {
        filters = List.copyOf(filters);
        groups = List.copyOf(groups);
        comparisons = List.copyOf(comparisons);
    }
}
