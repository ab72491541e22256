package dev.firststep.build;

import dev.firststep.build.move.MovedPaths;
import dev.firststep.link.SiteIndex;
import dev.firststep.link.ledger.PlannedAddresses;
import dev.firststep.model.ArticlePath;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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

    private Optional<ArticlePath> successor(ArticlePath list) {
        return moves.articles().entrySet().stream()
                .filter(moved -> moved.getKey().value().startsWith(list + "/"))
                .findFirst()
                .map(moved -> folder(list, moved).filter(after::isSection).orElse(moved.getValue()));
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
