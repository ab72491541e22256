package dev.firststep.learn.toc.join;

import dev.firststep.learn.address.LinkType;
import dev.firststep.learn.address.RepositoryPath;
import dev.firststep.learn.address.UrlText;
import dev.firststep.learn.toc.Placed;
import dev.firststep.learn.toc.TocParts;
import dev.firststep.learn.toc.WrittenNode;
import dev.firststep.learn.toc.WrittenToc;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A table of contents taken apart: each entry with others below it becomes a table of its own, in a folder of its name,
 * and leads there.
 *
 * @param root what is left of the table
 * @param parts by their path
 */
record SplitToc(WrittenToc root, SortedMap<String, WrittenToc> parts) {
    SplitToc {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }

    /**
     * Takes a table apart.
     *
     * @param path of its file, relative to the docset
     */
    static SplitToc of(String path, WrittenToc toc) {
        SortedMap<String, WrittenToc> parts = new TreeMap<>();
        List<WrittenNode> left = new ArrayList<>();
        for (WrittenNode node : toc.items()) {
            Optional<String> part = part(path, node).filter(file -> !parts.containsKey(file));
            part.ifPresent(file -> parts.put(file, new WrittenToc(List.of(moved(node, path, file)), List.of())));
            left.add(part.map(file -> leadingTo(node, path, file)).orElse(node));
        }
        return new SplitToc(new WrittenToc(left, toc.metadata()), parts);
    }

    /** The file of an entry's part; none for an entry that has nothing below it or can't name a folder. */
    private static Optional<String> part(String path, WrittenNode node) {
        String folder = RepositoryPath.parent(path) + TocParts.FOLDER;
        return node.name()
                .filter(name -> !node.items().isEmpty())
                .map(name -> RepositoryPath.normalize(folder + name.text() + "/toc.yml"))
                .filter(file -> file.startsWith(folder) && file.length() > folder.length() + "/toc.yml".length());
    }

    private static WrittenNode leadingTo(WrittenNode node, String path, String part) {
        String folder = UrlText.escapePath(RepositoryPath.relative(path, RepositoryPath.parent(part)));
        return node.withItems(List.of()).leadingTo(Optional.of(new Placed(folder, node.position())), node.uid());
    }

    /** An entry with all below it, as another file has to write it. */
    static WrittenNode moved(WrittenNode node, String from, String to) {
        return node.withAddresses(href -> moved(href, from, to))
                .withItems(
                        node.items().stream().map(item -> moved(item, from, to)).toList());
    }

    /** A relative address as another file has to write it. */
    static Placed moved(Placed href, String from, String to) {
        UrlText url = UrlText.of(href.text());
        boolean moves = LinkType.of(href.text()) == LinkType.RELATIVE_PATH
                && !href.text().startsWith("~")
                && !url.path().isEmpty();
        String target = RepositoryPath.resolve(RepositoryPath.parent(from), url.path());
        return moves
                ? new Placed(RepositoryPath.relative(to, target) + url.query() + url.fragment(), href.position())
                : href;
    }
}
