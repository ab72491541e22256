package dev.firststep.learn.applicability;

import dev.firststep.markdown.segments.Omission;
import dev.firststep.model.CloudScope;
import java.util.List;

/**
 * What the notes of an article say.
 *
 * @param appliesTo the clouds in which it is true; everywhere if no note names one
 * @param roles in the order of the notes, each once
 * @param notes the blocks that say so and nothing else, so that they can leave the body
 */
public record Applicability(CloudScope appliesTo, List<Role> roles, Omission notes) {
    /** Of an article without notes. */
    public static final Applicability NONE = new Applicability(CloudScope.EVERYWHERE, List.of(), Omission.NONE);

    public Applicability {
        roles = List.copyOf(roles);
    }
}
