package dev.firststep.cloud.rule;

import dev.firststep.diagnostic.Position;
import dev.firststep.model.LocalizedText;
import dev.firststep.model.Target;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How a rule works in one cloud.
 *
 * @param who takes the action; several when each of them can
 * @param role the id of the role they need, a key of {@link Rules#roles()}
 * @param where the endpoint at which they do it
 * @param article the article that tells how
 * @param topic the topic of the support route for when it fails
 * @param note what else is to be known in this cloud
 * @param position where the article is named, or where the practice begins if there is none
 */
public record Practice(
        SortedSet<Actor> who,
        Optional<String> role,
        Optional<Target.ToEndpoint> where,
        Optional<Target.ToArticle> article,
        String topic,
        Optional<LocalizedText> note,
        Position position) {
    public Practice {
        who = Collections.unmodifiableSortedSet(new TreeSet<>(who));
    }
}
