package dev.firststep.learn.toc;

import dev.firststep.diagnostic.Position;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An entry as one file writes it, before anything is looked up. Blank values are absent.
 *
 * @param href a page, a table of contents, a folder or an address
 * @param topicHref the page of an entry whose children come from elsewhere
 * @param tocHref where the children come from
 * @param uid the page's cross-reference id, instead of an address
 * @param displayName more words that find the entry
 * @param namePlace where the name is, or should be
 */
public record WrittenNode(
        Optional<Placed> name,
        Optional<Placed> href,
        Optional<Placed> topicHref,
        Optional<Placed> tocHref,
        Optional<Placed> uid,
        Optional<String> displayName,
        boolean expanded,
        boolean maintainContext,
        List<WrittenNode> items,
        Joining joining,
        Position position,
        Position namePlace) {
    public WrittenNode {
        items = List.copyOf(items);
    }

    /** An entry of a Markdown file, which has nothing but a name and a target. */
    static WrittenNode of(
            Optional<Placed> name,
            Optional<Placed> href,
            Optional<Placed> uid,
            Optional<String> displayName,
            Position position) {
        return new WrittenNode(
                name,
                href,
                Optional.empty(),
                Optional.empty(),
                uid,
                displayName,
                false,
                false,
                List.of(),
                Joining.NONE,
                position,
                position);
    }

    public WrittenNode withItems(List<WrittenNode> children) {
        return new WrittenNode(
                name,
                href,
                topicHref,
                tocHref,
                uid,
                displayName,
                expanded,
                maintainContext,
                children,
                joining,
                position,
                namePlace);
    }

    /** The same entry with another address and id. */
    public WrittenNode leadingTo(Optional<Placed> page, Optional<Placed> id) {
        return new WrittenNode(
                name,
                page,
                topicHref,
                tocHref,
                id,
                displayName,
                expanded,
                maintainContext,
                items,
                joining,
                position,
                namePlace);
    }

    /** The same entry with each of its addresses changed; those of entries below it stay. */
    public WrittenNode withAddresses(UnaryOperator<Placed> change) {
        return new WrittenNode(
                name,
                href.map(change),
                topicHref.map(change),
                tocHref.map(change),
                uid,
                displayName,
                expanded,
                maintainContext,
                items,
                joining,
                position,
                namePlace);
    }

    /** An entry of another name for the page of this one, without anything below it. */
    public WrittenNode alone(String otherName) {
        return new WrittenNode(
                Optional.of(new Placed(otherName, namePlace)),
                href,
                topicHref,
                tocHref,
                uid,
                displayName,
                false,
                maintainContext,
                List.of(),
                Joining.NONE,
                position,
                namePlace);
    }
}
