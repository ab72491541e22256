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
    private final Optional<Breadcrumbs> breadcrumbs;
    private final Map<ArticlePath, List<NavNode>> trails = new HashMap<>();
    private final List<NavNode> readingOrder = new ArrayList<>();
    private final Map<ArticlePath, Integer> positions = new HashMap<>();
    private final SortedMap<ArticlePath, NavNode> sections = new TreeMap<>();

    /** A navigation without levels above it. */
    public Navigation(List<NavNode> roots) {
        this(roots, Optional.empty());
    }

    Navigation(List<NavNode> roots, Breadcrumbs breadcrumbs) {
        this(roots, Optional.of(breadcrumbs));
    }

    private Navigation(List<NavNode> roots, Optional<Breadcrumbs> breadcrumbs) {
        this.breadcrumbs = breadcrumbs;
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

    /** What stands above a page, from the top down: the levels of {@code breadcrumbs.yml} and the page's sections. */
    public List<NavNode> above(ArticlePath path) {
        List<NavNode> trail = trail(path);
        List<NavNode> sections = trail.subList(0, Math.max(0, trail.size() - 1));
        return breadcrumbs
                .map(levels -> levels.above(path, firstArticle(path), sections))
                .orElse(sections);
    }

    private ArticlePath firstArticle(ArticlePath path) {
        NavNode section = sections.get(path);
        return section == null
                ? path
                : section.children().stream()
                        .flatMap(child -> child.path().stream())
                        .findFirst()
                        .map(this::firstArticle)
                        .orElse(path);
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
