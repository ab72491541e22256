package dev.firststep.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A rule, as it holds for the readers of one edition.
 *
 * @param actors who takes the action
 * @param actorIds their ids, for the script
 * @param topic the id of the topic, for the script
 * @param answer the page of the finder about this rule
 * @param where the endpoint at which they do it
 * @param how the article that tells how
 * @param route where to turn when it fails
 * @param note what else is to be known in this cloud
 * @param binding whether nobody else can or may do it
 * @param period from when or until when it holds
 * @param notice why the words are in another language
 * @param share the address that fits readers of every edition
 */
public record RuleView(
        String id,
        TextView action,
        List<ActorView> actors,
        String actorIds,
        String topic,
        String answer,
        Optional<PlaceView> where,
        Optional<PlaceView> how,
        PlaceView route,
        Optional<String> role,
        Optional<TextView> note,
        boolean binding,
        Optional<String> period,
        Optional<String> notice,
        String share) {
    public RuleView {
        actors = List.copyOf(actors);
    }
}
