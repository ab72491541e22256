package dev.firststep.link.ledger;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A page that a build would publish at an address.
 *
 * @param anchors the places on it that links can lead to
 * @param forwards whether it leads on to another page, and links to its places with it
 */
public record PlannedPage(SortedSet<String> anchors, boolean forwards) {
    static final PlannedPage PLAIN = new PlannedPage(Collections.emptySortedSet(), false);
    static final PlannedPage FORWARD = new PlannedPage(Collections.emptySortedSet(), true);

    public PlannedPage {
        anchors = Collections.unmodifiableSortedSet(new TreeSet<>(anchors));
    }

    /** Whether readers who come with a link to this place find it, or where it went. */
    public boolean honours(String anchor) {
        return forwards || anchors.contains(anchor);
    }
}
