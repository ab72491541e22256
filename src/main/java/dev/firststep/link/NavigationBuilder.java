package dev.firststep.link;

import dev.firststep.config.TocEntry;
import dev.firststep.model.ArticlePath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Builds an edition's navigation from {@code toc.yml}, or from the folders when there is none. */
final class NavigationBuilder {
    private final Map<ArticlePath, PageEntry> pages;
    private final SortedMap<ArticlePath, String> dataTitles;
    private final Optional<List<TocEntry>> toc;
    private final Predicate<String> reachable;
    private final Set<ArticlePath> taken;

    /**
     * @param dataTitles the titles of the pages that are made from data; they are in the navigation where {@code toc.yml}
     *     says so
     * @param reachable the hosts of other sites that the edition's readers may be sent to
     */
    NavigationBuilder(
            Map<ArticlePath, PageEntry> pages,
            SortedMap<ArticlePath, String> dataTitles,
            Optional<List<TocEntry>> toc,
            Predicate<String> reachable) {
        this.pages = pages;
        this.dataTitles = dataTitles;
        this.toc = toc;
        this.reachable = reachable;
        this.taken = new HashSet<>(pages.keySet());
        taken.addAll(dataTitles.keySet());
    }

    Navigation build(Breadcrumbs breadcrumbs) {
        return new Navigation(toc.map(this::fromToc).orElseGet(this::fromFolders), breadcrumbs);
    }

    private List<NavNode> fromToc(List<TocEntry> entries) {
        return entries.stream().flatMap(entry -> fromEntry(entry).stream()).toList();
    }

    private Optional<NavNode> fromEntry(TocEntry entry) {
        Optional<String> page = entry.article().flatMap(this::title);
        Optional<ArticlePath> section = entry.article().isPresent() ? Optional.empty() : sectionPath(entry);
        List<NavNode> children = fromToc(entry.items());
        if (page.isPresent()) {
            return Optional.of(new NavNode(
                    entry.title().orElse(page.get()),
                    entry.article(),
                    Optional.empty(),
                    entry.lang(),
                    false,
                    children));
        }
        if (entry.link().isPresent()) {
            return entry.link()
                    .filter(link -> reachable.test(link.host()))
                    .map(link -> new NavNode(
                            entry.title().orElse(link.host()),
                            Optional.empty(),
                            Optional.of(link.url()),
                            entry.lang(),
                            false,
                            children));
        }
        return children.isEmpty()
                ? Optional.empty()
                : Optional.of(new NavNode(
                        entry.title().orElse(""),
                        section,
                        Optional.empty(),
                        entry.lang(),
                        section.isPresent(),
                        children));
    }

    private Optional<String> title(ArticlePath path) {
        return Optional.ofNullable(pages.get(path))
                .map(page -> page.facts().title())
                .or(() -> Optional.ofNullable(dataTitles.get(path)));
    }

    /** A section without an article gets a page at the folder of its first article, unless something else is there. */
    private Optional<ArticlePath> sectionPath(TocEntry entry) {
        return firstArticle(entry)
                .flatMap(NavigationBuilder::folder)
                .filter(folder -> !folder.isHome() && taken.add(folder));
    }

    private Optional<ArticlePath> firstArticle(TocEntry entry) {
        return entry.article()
                .filter(path -> title(path).isPresent())
                .or(() -> entry.items().stream()
                        .flatMap(item -> firstArticle(item).stream())
                        .findFirst());
    }

    private static Optional<ArticlePath> folder(ArticlePath article) {
        int slash = article.value().lastIndexOf('/');
        return slash < 0
                ? Optional.empty()
                : Optional.of(new ArticlePath(article.value().substring(0, slash)));
    }

    private List<NavNode> fromFolders() {
        Folder root = new Folder("");
        pages.keySet().stream().filter(path -> !path.isHome()).forEach(root::add);
        return root.nodes(this);
    }

    private NavNode fromFolder(Folder folder) {
        ArticlePath path = new ArticlePath(folder.path);
        PageEntry page = pages.get(path);
        return page == null
                ? new NavNode(path.words(), Optional.of(path), Optional.empty(), true, folder.nodes(this))
                : new NavNode(page.facts().title(), Optional.of(path), Optional.empty(), false, folder.nodes(this));
    }

    /** A folder, or an article, which is a folder with nothing in it. */
    private static final class Folder {
        private final String path;
        private final SortedMap<String, Folder> children = new TreeMap<>();

        Folder(String path) {
            this.path = path;
        }

        void add(ArticlePath article) {
            Folder at = this;
            for (String segment : article.value().split("/", -1)) {
                String below = at.path.isEmpty() ? segment : at.path + "/" + segment;
                at = at.children.computeIfAbsent(segment, name -> new Folder(below));
            }
        }

        List<NavNode> nodes(NavigationBuilder builder) {
            List<NavNode> nodes = new ArrayList<>();
            children.values().forEach(child -> nodes.add(builder.fromFolder(child)));
            return nodes;
        }
    }
}
