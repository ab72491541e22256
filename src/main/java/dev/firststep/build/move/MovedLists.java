package dev.firststep.build.move;

import dev.firststep.config.Redirect;
import dev.firststep.link.SiteIndex;
import dev.firststep.link.ledger.PlannedAddresses;
import dev.firststep.model.ArticlePath;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The lists of sections that have another address after a move, because it is that of their first article's folder. */
final class MovedLists {
    private final MovedPaths moves;
    private final SiteIndex before;
    private final SiteIndex after;

    MovedLists(MovedPaths moves, SiteIndex before, SiteIndex after) {
        this.moves = moves;
        this.before = before;
        this.after = after;
    }

    /** A redirect for each, to the list that has its articles now, or to the first of them. */
    SortedMap<ArticlePath, ArticlePath> redirects() {
        PlannedAddresses old = new PlannedAddresses(before);
        PlannedAddresses fresh = new PlannedAddresses(after);
        SortedMap<ArticlePath, ArticlePath> redirects = new TreeMap<>();
        for (ArticlePath path : old.paths()) {
            if (!fresh.at(path).keySet().containsAll(old.at(path).keySet())) {
                successor(path).ifPresent(to -> redirects.put(path, to));
            }
        }
        return redirects;
    }

    /** Old addresses at which there is a list again. */
    SortedSet<ArticlePath> returned() {
        SortedSet<ArticlePath> lists = new TreeSet<>();
        before.config().redirects().stream()
                .map(Redirect::from)
                .filter(after::isSection)
                .forEach(path -> lists.add(path));
        return lists;
    }

    private Optional<ArticlePath> successor(ArticlePath list) {
        return moves.articles().entrySet().stream()
                .filter(moved -> moved.getKey().value().startsWith(list + "/"))
                .findFirst()
                .map(moved -> folder(list, moved)
                        .filter(after::isSection)
                        .or(() -> nearest(moved.getValue()))
                        .orElse(moved.getValue()));
    }

    /** The list of the innermost folder that has one. */
    private Optional<ArticlePath> nearest(ArticlePath article) {
        String folder = article.value();
        while (folder.indexOf('/') > 0) {
            folder = folder.substring(0, folder.lastIndexOf('/'));
            if (after.isSection(new ArticlePath(folder))) {
                return Optional.of(new ArticlePath(folder));
            }
        }
        return Optional.empty();
    }

    /** The new folder, if the article has the same place in it as it had in the old one. */
    private static Optional<ArticlePath> folder(ArticlePath list, Map.Entry<ArticlePath, ArticlePath> moved) {
        String rest = moved.getKey().value().substring(list.value().length());
        String to = moved.getValue().value();
        return to.endsWith(rest) && to.length() > rest.length()
                ? Optional.of(new ArticlePath(to.substring(0, to.length() - rest.length())))
                : Optional.empty();
    }
}
