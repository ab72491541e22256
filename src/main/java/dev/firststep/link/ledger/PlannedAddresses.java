package dev.firststep.link.ledger;

import dev.firststep.link.DataPage;
import dev.firststep.link.Moves;
import dev.firststep.link.PageEntry;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.Edition;
import dev.firststep.model.Target;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Every address that a build of the whole site would publish. Worked out path by path, because all the anchors of all
 * editions at once would be most of the memory of a large build.
 */
public final class PlannedAddresses {
    private final SiteIndex index;
    private final Moves moves;
    private final SortedMap<ArticlePath, Target.ToArticle> shared;
    private final int clouds;

    public PlannedAddresses(SiteIndex index) {
        this.index = index;
        this.moves = new Moves(index);
        this.shared = index.shared();
        this.clouds = index.config().clouds().ids().size();
    }

    /** The folder of an edition. */
    public String folder(Edition edition) {
        return Folders.of(edition, clouds);
    }

    /** The editions whose folders these are. */
    public List<Edition> editions(Collection<String> folders) {
        return index.editions().stream()
                .filter(edition -> folders.contains(folder(edition)))
                .toList();
    }

    /** Every folder of the site, {@code go} among them. */
    public SortedSet<String> folders() {
        SortedSet<String> folders = new TreeSet<>();
        index.editions().forEach(edition -> folders.add(folder(edition)));
        folders.add(Folders.GO);
        return folders;
    }

    /** Every path at which something is published. */
    public SortedSet<ArticlePath> paths() {
        SortedSet<ArticlePath> paths = new TreeSet<>(shared.keySet());
        paths.add(ArticlePath.HOME);
        index.editions()
                .forEach(edition ->
                        paths.addAll(index.navigation(edition).sections().keySet()));
        index.config().redirects().forEach(redirect -> paths.add(redirect.from()));
        index.config().departures().forEach(departure -> paths.add(departure.from()));
        return paths;
    }

    /** What is published at a path, by folder. */
    public SortedMap<String, PlannedPage> at(ArticlePath path) {
        SortedMap<String, PlannedPage> pages = new TreeMap<>();
        index.editions().forEach(edition -> page(edition, path).ifPresent(page -> pages.put(folder(edition), page)));
        if (path.isHome() || shared.containsKey(path)) {
            pages.put(Folders.GO, new PlannedPage(anchors(pages), false));
        } else if (moves.forwardsAll(path)) {
            pages.put(Folders.GO, PlannedPage.FORWARD);
        }
        return pages;
    }

    /** A page on which readers choose their edition hands the place they look for on to each. */
    private static SortedSet<String> anchors(SortedMap<String, PlannedPage> pages) {
        SortedSet<String> anchors = new TreeSet<>();
        pages.values().forEach(page -> anchors.addAll(page.anchors()));
        return anchors;
    }

    private Optional<PlannedPage> page(Edition edition, ArticlePath path) {
        Optional<SortedSet<String>> shown = index.page(edition, path)
                .map(PageEntry::anchors)
                .or(() -> index.dataPage(edition, path).map(page -> anchors(page, edition)));
        if (shown.isPresent()) {
            SortedSet<String> anchors = new TreeSet<>(shown.get());
            moves.anchors(edition, path).forEach(moved -> anchors.add(moved.anchor()));
            return Optional.of(new PlannedPage(anchors, false));
        }
        if (path.isHome() || index.isSection(edition, path)) {
            return Optional.of(PlannedPage.PLAIN);
        }
        return moves.forwards(edition, path) ? Optional.of(PlannedPage.FORWARD) : Optional.empty();
    }

    private static SortedSet<String> anchors(DataPage page, Edition edition) {
        SortedSet<String> anchors = new TreeSet<>(page.anchors().keySet());
        anchors.removeIf(anchor -> !page.shows(anchor, edition.cloud()));
        return anchors;
    }
}
