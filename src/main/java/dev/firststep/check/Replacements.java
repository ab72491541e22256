package dev.firststep.check;

import dev.firststep.link.SiteIndex;
import dev.firststep.link.ledger.Ledger;
import dev.firststep.model.ArticleFacts;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.Edition;
import dev.firststep.model.Heading;
import dev.firststep.model.address.ArticleAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Guesses what has taken the place of a page or a heading that is no longer there, so that the line can be copied. */
final class Replacements {
    /** Comparing every lost page with every new one is for people's changes, not for whole sites that were exchanged. */
    private static final int MOST_COMPARED = 500;

    private final SiteIndex index;
    private final List<ArticlePath> fresh = new ArrayList<>();

    Replacements(SiteIndex index) {
        Ledger ledger = index.ledger();
        this.index = index;
        index.articles().keySet().stream()
                .filter(path -> !ledger.histories().containsKey(path))
                .limit(MOST_COMPARED)
                .forEach(fresh::add);
    }

    /**
     * The line of {@code redirects.yml} for a page with these anchors.
     *
     * @param editions those that must have what takes its place, if anything has
     */
    String line(ArticlePath from, Collection<String> anchors, Collection<Edition> editions) {
        return line(ArticleAddress.written(from), ArticleAddress.written(successor(from, anchors, editions)));
    }

    private static String line(String from, String to) {
        return "- {from: '" + from + "', to: '" + to + "'}";
    }

    /** A new article with most of the old one's headings, else one of its name, else what is nearest. */
    private ArticlePath successor(ArticlePath from, Collection<String> anchors, Collection<Edition> editions) {
        Optional<ArticlePath> best = Optional.empty();
        int most = anchors.size() / 2;
        for (ArticlePath path : fresh) {
            int shared = shared(path, anchors);
            if (shared > most) {
                most = shared;
                best = Optional.of(path);
            }
        }
        return best.or(() -> fresh.stream()
                        .filter(path -> name(path).equals(name(from)))
                        .findFirst())
                .orElseGet(() -> nearest(from, editions));
    }

    private int shared(ArticlePath path, Collection<String> anchors) {
        SortedSet<String> ids = ids(path);
        ids.retainAll(Set.copyOf(anchors));
        return ids.size();
    }

    private static String name(ArticlePath path) {
        return path.value().substring(path.value().lastIndexOf('/') + 1);
    }

    /** The first article of the innermost folder that still has one. */
    private ArticlePath nearest(ArticlePath from, Collection<Edition> editions) {
        String folder = from.value();
        while (!folder.isEmpty()) {
            folder = folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
            String below = folder + "/";
            Optional<ArticlePath> near = index.articles().keySet().stream()
                    .filter(path -> !path.isHome() && (path.value() + "/").startsWith(below))
                    .filter(path -> index.editionsOf(path).containsAll(editions))
                    .findFirst();
            if (near.isPresent() && !folder.isEmpty()) {
                return near.get();
            }
        }
        return index.articles().containsKey(ArticlePath.HOME)
                        || index.articles().isEmpty()
                ? ArticlePath.HOME
                : index.articles().firstKey();
    }

    /** The line for a heading: to the one new heading of the page if there is just one, else to the page. */
    String line(ArticlePath page, String anchor, Set<String> known) {
        SortedSet<String> unknown = ids(page);
        unknown.removeAll(known);
        String from = ArticleAddress.written(page);
        return line(from + "#" + anchor, unknown.size() == 1 ? from + "#" + unknown.first() : from);
    }

    private SortedSet<String> ids(ArticlePath path) {
        return index.source(path)
                .map(ArticleFacts::headings)
                .map(headings ->
                        new TreeSet<>(headings.stream().map(Heading::id).toList()))
                .orElseGet(TreeSet::new);
    }
}
