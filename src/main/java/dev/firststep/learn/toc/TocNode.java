package dev.firststep.learn.toc;

import dev.firststep.diagnostic.Position;
import java.util.List;
import java.util.Optional;

/**
 * An entry of a table of contents, with all that other files add to it.
 *
 * @param name absent only where it is missing, which has been reported
 * @param homepage the page an entry opens with that has a {@code topicHref} and no {@code href}
 * @param uid the cross-reference id as written, whether it is the destination or not
 * @param displayName more words that find the entry, with commas between them
 * @param monikers the versions in which it leads somewhere; none if in all, or in the same as the entry above
 * @param position where it is written
 */
public record TocNode(
        Optional<String> name,
        Destination destination,
        Optional<Destination> homepage,
        Optional<String> uid,
        Optional<String> displayName,
        boolean expanded,
        boolean maintainContext,
        List<String> monikers,
        List<TocNode> items,
        Position position) {
    public TocNode {
        monikers = List.copyOf(monikers);
        items = List.copyOf(items);
    }

    TocNode withMonikers(List<String> versions) {
        return new TocNode(
                name, destination, homepage, uid, displayName, expanded, maintainContext, versions, items, position);
    }
}
