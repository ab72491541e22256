package dev.firststep.render.view;

import java.util.List;

/** A topic and the actions in it. */
public record FinderTopicView(LinkView topic, List<RuleView> rules) {
    public FinderTopicView {
        rules = List.copyOf(rules);
    }
}
