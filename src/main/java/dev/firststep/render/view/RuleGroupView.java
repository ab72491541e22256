package dev.firststep.render.view;

import java.util.List;

/**
 * The rules of one actor.
 *
 * @param id where the group starts on its page
 */
public record RuleGroupView(String id, String title, List<RuleView> rules) {
    public RuleGroupView {
        rules = List.copyOf(rules);
    }
}
