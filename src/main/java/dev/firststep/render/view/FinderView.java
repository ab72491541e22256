package dev.firststep.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A page on which readers pick what they want to do.
 *
 * @param start whether this is the first page of the finder, with all topics
 * @param count how many actions there are, in words
 * @param actors who the script can narrow the list down to
 * @param support where readers ask who find nothing here
 * @param others where to go when nothing fits
 * @param share how to send the page to somebody
 */
public record FinderView(
        String title,
        String description,
        boolean start,
        String count,
        List<ActorView> actors,
        List<FinderTopicView> topics,
        Optional<SupportView> support,
        List<LinkView> others,
        Optional<ShareView> share) {
    public FinderView {
        actors = List.copyOf(actors);
        topics = List.copyOf(topics);
        others = List.copyOf(others);
    }
}
