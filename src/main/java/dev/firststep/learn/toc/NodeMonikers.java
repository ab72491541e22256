package dev.firststep.learn.toc;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The versions of an entry: those of its page and of all entries below it, as DocFX v3 has it. */
final class NodeMonikers {
    private final TocTargets targets;

    NodeMonikers(TocTargets targets) {
        this.targets = targets;
    }

    /**
     * The entry with its versions; entries below it that have the same drop theirs.
     *
     * @param always versions that every entry of its table has
     */
    TocNode settle(TocNode node, List<String> always) {
        SortedSet<String> versions = new TreeSet<>(always);
        versions.addAll(union(node));
        List<String> union = List.copyOf(versions);
        List<TocNode> items = node.items().stream()
                .map(item -> !union.isEmpty() && item.monikers().equals(union) ? item.withMonikers(List.of()) : item)
                .toList();
        return new TocNode(
                node.name(),
                node.destination(),
                node.homepage(),
                node.uid(),
                node.displayName(),
                node.expanded(),
                node.maintainContext(),
                union,
                items,
                node.position());
    }

    /** One part that is true in all versions makes the whole so. */
    private List<String> union(TocNode node) {
        List<List<String>> parts = new ArrayList<>();
        if (node.destination() instanceof Destination.ToAddress) {
            return List.of();
        }
        if (node.destination() instanceof Destination.ToPage page) {
            parts.add(targets.monikers(page.path()));
        }
        node.items().forEach(item -> parts.add(item.monikers()));
        TreeSet<String> union = new TreeSet<>();
        for (List<String> part : parts) {
            if (part.isEmpty()) {
                return List.of();
            }
            union.addAll(part);
        }
        return List.copyOf(union);
    }
}
