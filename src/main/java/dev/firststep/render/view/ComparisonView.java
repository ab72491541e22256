package dev.firststep.render.view;

import java.util.List;
import java.util.Optional;

/**
 * What differs between two clouds. Names only: nothing in it leads into the other cloud.
 *
 * @param first the name of one cloud
 * @param second the name of the other
 * @param same how many rules are the same in both, in words
 * @param share how to send the page to somebody
 */
public record ComparisonView(
        String title,
        String description,
        String first,
        String second,
        List<DifferenceView> differences,
        String same,
        LinkView overview,
        Optional<ShareView> share) {
    public ComparisonView {
        differences = List.copyOf(differences);
    }
}
