package dev.firststep.build.move;

import dev.firststep.build.content.ContentFiles;
import dev.firststep.diagnostic.Wording;
import dev.firststep.link.Addresses;
import dev.firststep.model.ArticlePath;
import dev.firststep.source.FileNames;
import dev.firststep.source.SourceEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Understands which articles somebody wants to move, and whether their new paths are free. */
final class MoveRequest {
    private static final String PATHS =
            "use lower-case letters, digits and hyphens, with slashes between folders, and no name of a generated file";

    private final Path content;
    private final SortedSet<ArticlePath> paths = new TreeSet<>();
    private final SortedSet<String> locales = new TreeSet<>();

    MoveRequest(Path content, ContentFiles files) {
        this.content = content;
        for (SourceEntry entry : files.articles()) {
            locales.add(entry.top());
            paths.add(ArticlePath.ofFile(entry.relative().substring(entry.top().length() + 1)));
        }
    }

    MovedPaths read(String from, ArticlePath to) throws MoveRefusal {
        boolean asFolder = from.endsWith("/");
        String plain = asFolder ? from.substring(0, from.length() - 1) : from;
        if (plain.isEmpty() || !ArticlePath.isValid(plain)) {
            throw MoveRefusal.ofRequest("'" + from + "' is no path of an article", PATHS);
        }
        ArticlePath old = new ArticlePath(plain);
        boolean folder = asFolder || !paths.contains(old);
        MovedPaths moves = new MovedPaths(old, to, folder, articles(old, to, folder));
        if (moves.articles().isEmpty()) {
            throw MoveRefusal.ofRequest(
                    "no article '" + old + "'",
                    Wording.meant(
                            plain,
                            paths.stream().map(ArticlePath::value).toList(),
                            "name an article, or a folder of articles"));
        }
        for (ArticlePath path : moves.articles().values()) {
            requireFree(path);
        }
        return moves;
    }

    private SortedMap<ArticlePath, ArticlePath> articles(ArticlePath from, ArticlePath to, boolean folder) {
        SortedMap<ArticlePath, ArticlePath> articles = new TreeMap<>();
        for (ArticlePath path : paths) {
            if (path.equals(from)) {
                articles.put(path, to);
            } else if (folder && path.value().startsWith(from + "/")) {
                articles.put(
                        path,
                        new ArticlePath(to + path.value().substring(from.value().length())));
            }
        }
        return articles;
    }

    private void requireFree(ArticlePath path) throws MoveRefusal {
        boolean named = Stream.of((path + ".md").split("/", -1))
                .allMatch(name -> FileNames.problem(name).isEmpty());
        if (isFolder(path) || !named || Addresses.isTaken(path) || ("/" + path + "/").contains("/includes/")) {
            throw MoveRefusal.ofRequest("'" + path + "' is no path for an article", PATHS);
        }
        if (paths.contains(path)) {
            throw MoveRefusal.ofRequest("there is an article '" + path + "' already", "choose another path");
        }
        for (String locale : locales) {
            requireConfined(content.resolve(locale), path);
        }
    }

    /** The file {@code x/index.md} is the article {@code x}. */
    private static boolean isFolder(ArticlePath path) {
        return path.isHome() || ("/" + path).endsWith("/index");
    }

    /** A folder that is a link would lead the files out of the content. */
    private static void requireConfined(Path folder, ArticlePath path) throws MoveRefusal {
        Path at = folder;
        for (String name : path.value().split("/", -1)) {
            if (Files.isSymbolicLink(at)) {
                throw MoveRefusal.ofRequest(at + " is a link", "put the folder itself there");
            }
            at = at.resolve(name);
        }
        if (Files.exists(at.resolveSibling(at.getFileName() + ".md"))) {
            throw MoveRefusal.ofRequest(at + ".md is there already", "choose another path");
        }
    }
}
