package dev.firststep.link;

import dev.firststep.model.ArticleFacts;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.Edition;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An article in one edition.
 *
 * @param facts those of the translation, or of the source text when there is no translation
 * @param headingIds the id of each heading of {@code facts}, by number: the source locale's ids
 */
public record PageEntry(Edition edition, ArticlePath path, ArticleFacts facts, HeadingIds headingIds) {
    /** Whether the page stands in for a translation that is missing. */
    public boolean isFallback() {
        return !facts.locale().equals(edition.locale());
    }

    /** Whether a heading with this id, or another place that links can lead to, is shown on the page. */
    public boolean hasAnchor(String id) {
        int number = headingIds.indexOf(id);
        return number >= 0
                ? facts.headings().get(number).scope().includes(edition.cloud())
                : facts.anchors().stream()
                        .anyMatch(anchor ->
                                anchor.id().equals(id) && anchor.scope().includes(edition.cloud()));
    }

    /** Every id on the page that links can lead to. */
    public SortedSet<String> anchors() {
        SortedSet<String> ids = new TreeSet<>();
        for (int number = 0; number < headingIds.size(); number++) {
            if (facts.headings().get(number).scope().includes(edition.cloud())) {
                ids.add(headingIds.get(number));
            }
        }
        facts.anchors().stream()
                .filter(anchor -> anchor.scope().includes(edition.cloud()))
                .forEach(anchor -> ids.add(anchor.id()));
        return ids;
    }
}
