package dev.firststep.model;

import dev.firststep.diagnostic.Position;
import java.util.List;

/**
 * A {@code ::: rules}: the place in an article where a table of rules is shown. Its place in {@link ArticleFacts#rules()}
 * is its number in the body. Whatever is empty narrows nothing down.
 *
 * @param who the ids of those who act
 * @param topics the ids of support topics
 * @param ids of rules, in the order in which they are shown
 * @param severities how strictly the rules are meant
 * @param scope the clouds in which the table is shown
 */
public record RulesUse(
        List<String> who,
        List<String> topics,
        List<String> ids,
        List<String> severities,
        Position position,
        CloudScope scope) {
    public RulesUse {
        who = List.copyOf(who);
        topics = List.copyOf(topics);
        ids = List.copyOf(ids);
        severities = List.copyOf(severities);
    }
}
