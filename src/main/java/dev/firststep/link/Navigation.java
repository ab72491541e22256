package dev.firststep.link;

import dev.firststep.model.ArticlePath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The navigation of one edition, computed once. Pages take from it their breadcrumbs, their section's tree and their
 * neighbours; none of them holds the whole.
 */
public final class Navigation {
    private final List<NavNode> roots;
    private final Map<ArticlePath, List<NavNode>> trails = new HashMap<>();
    private final List<NavNode> readingOrder = new ArrayList<>();
    private final Map<ArticlePath, Integer> positions = new HashMap<>();
    private final SortedMap<ArticlePath, NavNode> sections = new TreeMap<>();

    public Navigation(List<NavNode> roots) {
        this.roots = List.copyOf(roots);
        roots.forEach(root -> walk(root, List.of()));
    }

    private void walk(NavNode node, List<NavNode> above) {
        List<NavNode> trail = append(above, node);
        node.path().ifPresent(path -> {
            trails.putIfAbsent(path, trail);
            if (positions.putIfAbsent(path, readingOrder.size()) == null) {
                readingOrder.add(node);
            }
            if (node.generated()) {
                sections.put(path, node);
            }
        });
        node.children().forEach(child -> walk(child, trail));
    }

    private static List<NavNode> append(List<NavNode> nodes, NavNode node) {
        List<NavNode> longer = new ArrayList<>(nodes);
        longer.add(node);
        return List.copyOf(longer);
    }

    /** The top-level sections and articles. */
    public List<NavNode> roots() {
        return roots;
    }

    /** The nodes from the top level down to the page itself; empty when the page is not in the navigation. */
    public List<NavNode> trail(ArticlePath path) {
        return trails.getOrDefault(path, List.of());
    }

    /** The sections that get a generated page, by path. */
    public SortedMap<ArticlePath, NavNode> sections() {
        return Collections.unmodifiableSortedMap(sections);
    }

    public Optional<NavNode> previous(ArticlePath path) {
        return neighbour(path, -1);
    }

    public Optional<NavNode> next(ArticlePath path) {
        return neighbour(path, 1);
    }

    private Optional<NavNode> neighbour(ArticlePath path, int step) {
        Integer position = positions.get(path);
        int wanted = position == null ? -1 : position + step;
        return wanted >= 0 && wanted < readingOrder.size() ? Optional.of(readingOrder.get(wanted)) : Optional.empty();
    }
}
