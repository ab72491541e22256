package dev.firststep.link;

import dev.firststep.config.BreadcrumbLevel;
import dev.firststep.model.ArticleFacts;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.LocaleTag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The levels of {@code breadcrumbs.yml} that stand above the articles of one edition. */
final class Breadcrumbs {
    /** The keys of Learn's front matter that tell which levels an article is below, and whether its sections follow them. */
    private static final String PATH = "breadcrumb_path";

    private static final String EXTEND = "extendBreadcrumb";

    private final Map<ArticlePath, PageEntry> pages;
    private final Map<String, Map<String, Step>> trails = new HashMap<>();
    private int steps;

    /**
     * A level below others.
     *
     * @param number in the order of the file
     */
    private record Step(int number, Optional<Step> above, BreadcrumbLevel level) {
        boolean isBelow(Step other) {
            return number == other.number
                    || above.filter(step -> step.isBelow(other)).isPresent();
        }
    }

    /**
     * The levels of an edition. Articles whose levels the edition's language lacks have those of the source language.
     *
     * @param levels by language
     */
    Breadcrumbs(
            Map<ArticlePath, PageEntry> pages,
            Map<LocaleTag, List<BreadcrumbLevel>> levels,
            LocaleTag locale,
            LocaleTag source) {
        this.pages = pages;
        List<BreadcrumbLevel> own = levels.getOrDefault(locale, List.of());
        own.forEach(this::add);
        if (!locale.equals(source)) {
            Set<String> known = Set.copyOf(trails.keySet());
            levels.getOrDefault(source, List.of()).stream()
                    .filter(level -> !known.contains(level.trail().orElse("")))
                    .map(level -> level.inAnother(source))
                    .forEach(this::add);
        }
    }

    private void add(BreadcrumbLevel root) {
        add(root, Optional.empty(), trails.computeIfAbsent(root.trail().orElse(""), path -> new HashMap<>()));
    }

    /** Of several levels with one folder the first counts, and of those below it the last. */
    private void add(BreadcrumbLevel level, Optional<Step> above, Map<String, Step> byFolder) {
        Step step = new Step(steps++, above, level);
        byFolder.merge(level.folder().value(), step, (first, next) -> next.isBelow(first) ? next : first);
        level.items().forEach(item -> add(item, Optional.of(step), byFolder));
    }

    /**
     * The levels above a page and the sections of the navigation that follow them.
     *
     * @param first the article that tells which levels: the page itself, or the first one of a generated list
     * @param sections what stands above the page in the navigation
     */
    List<NavNode> above(ArticlePath path, ArticlePath first, List<NavNode> sections) {
        Optional<ArticleFacts> facts = Optional.ofNullable(pages.get(first)).map(PageEntry::facts);
        Optional<String> named =
                facts.map(article -> article.frontMatter().learn().get(PATH));
        List<NavNode> levels = levels(path, trails.getOrDefault(named.orElse(""), Map.of()));
        boolean extended = named.isEmpty()
                || facts.map(article -> article.frontMatter().learn().get(EXTEND))
                        .filter("true"::equalsIgnoreCase)
                        .isPresent();
        return levels.isEmpty() ? sections : extended ? joined(levels, sections) : levels;
    }

    private List<NavNode> levels(ArticlePath path, Map<String, Step> byFolder) {
        List<NavNode> levels = new ArrayList<>();
        for (Optional<Step> step = nearest(path, byFolder);
                step.isPresent();
                step = step.get().above()) {
            BreadcrumbLevel level = step.get().level();
            boolean same = level.article().filter(path::equals).isPresent();
            if (!same || !level.folder().equals(path)) {
                node(level, same).ifPresent(node -> levels.add(0, node));
            }
        }
        return levels;
    }

    private static Optional<Step> nearest(ArticlePath path, Map<String, Step> byFolder) {
        String folder = path.value();
        while (!folder.isEmpty() && !byFolder.containsKey(folder)) {
            folder = folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
        }
        return Optional.ofNullable(byFolder.get(folder));
    }

    /** A level is a link where its article has a page in this edition, other than the one it stands on. */
    private Optional<NavNode> node(BreadcrumbLevel level, boolean same) {
        Optional<PageEntry> page = level.article().map(pages::get);
        return level.title()
                .or(() -> page.map(entry -> entry.facts().title()))
                .map(title -> new NavNode(
                        title,
                        page.filter(entry -> !same).map(PageEntry::path),
                        Optional.empty(),
                        level.lang(),
                        false,
                        List.of()));
    }

    private static List<NavNode> joined(List<NavNode> levels, List<NavNode> sections) {
        Set<ArticlePath> seen = new LinkedHashSet<>();
        levels.forEach(level -> level.path().ifPresent(seen::add));
        List<NavNode> all = new ArrayList<>(levels);
        sections.stream()
                .filter(section -> section.path().filter(seen::contains).isEmpty())
                .forEach(all::add);
        return all;
    }
}
