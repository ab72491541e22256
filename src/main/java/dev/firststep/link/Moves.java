package dev.firststep.link;

import dev.firststep.config.Departure;
import dev.firststep.config.MovedAnchor;
import dev.firststep.config.Redirect;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.CloudId;
import dev.firststep.model.Edition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the readers of old addresses are sent. Safe to share between threads. */
public final class Moves {
    /** Chains are a warning; a loop is an error, and this keeps one from running on. */
    private static final int MAX_STEPS = 20;

    private final SiteIndex index;
    private final Map<ArticlePath, Redirect> redirects = new HashMap<>();
    private final Map<ArticlePath, Departure> departures = new HashMap<>();
    private final Map<ArticlePath, List<MovedAnchor>> anchors = new HashMap<>();
    private final Map<String, MovedAnchor> places = new HashMap<>();

    public Moves(SiteIndex index) {
        this.index = index;
        index.config().redirects().forEach(redirect -> redirects.putIfAbsent(redirect.from(), redirect));
        index.config().departures().forEach(departure -> departures.putIfAbsent(departure.from(), departure));
        index.config()
                .movedAnchors()
                .forEach(moved -> anchors.computeIfAbsent(moved.page(), p -> new ArrayList<>())
                        .add(moved));
        index.config().movedAnchors().forEach(moved -> places.putIfAbsent(moved.from(), moved));
    }

    /** The last redirect of a chain, which says where readers arrive. */
    public Redirect last(Redirect first) {
        Redirect last = first;
        for (int step = 0; step < MAX_STEPS && redirects.containsKey(last.to()); step++) {
            Redirect next = redirects.getOrDefault(last.to(), last);
            last = new Redirect(
                    next.from(), next.to(), next.anchor().isPresent() ? next.anchor() : last.anchor(), next.position());
        }
        return last;
    }

    /** Whether readers of an edition who come to this path, where no page is, are sent or told where to go. */
    public boolean forwards(Edition edition, ArticlePath path) {
        Redirect redirect = redirects.get(path);
        Departure departure = departures.get(path);
        return redirect != null
                ? has(edition, last(redirect).to(), Optional.empty())
                        || index.isSection(edition, last(redirect).to())
                : departure != null && isOpen(departure, edition.cloud());
    }

    /** Whether the address for readers of every edition forwards to another. */
    public boolean forwardsAll(ArticlePath path) {
        Redirect redirect = redirects.get(path);
        Departure departure = departures.get(path);
        return redirect != null
                ? !index.editionsOf(last(redirect).to()).isEmpty()
                : departure != null && isOpen(departure);
    }

    /** Whether the readers of every cloud of this build may be sent there. */
    public boolean isOpen(Departure departure) {
        return index.editions().stream().allMatch(edition -> isOpen(departure, edition.cloud()));
    }

    private boolean isOpen(Departure departure, CloudId cloud) {
        return index.config().clouds().isOpen(departure.to().host(), cloud);
    }

    /** The places that are no longer on a page, and where its readers find them in their edition. */
    public List<MovedAnchor> anchors(Edition edition, ArticlePath page) {
        return anchors.getOrDefault(page, List.of()).stream()
                .map(moved -> last(edition, moved))
                .filter(moved ->
                        !has(edition, page, Optional.of(moved.anchor())) && has(edition, moved.to(), moved.toAnchor()))
                .toList();
    }

    /** The same place, and where it is after its last move. */
    private MovedAnchor last(Edition edition, MovedAnchor first) {
        MovedAnchor last = first;
        for (int step = 0; step < MAX_STEPS && !has(edition, last.to(), last.toAnchor()); step++) {
            MovedAnchor next = last.toPlace().map(places::get).orElse(last);
            last = new MovedAnchor(first.page(), first.anchor(), next.to(), next.toAnchor(), first.position());
        }
        return last;
    }

    private boolean has(Edition edition, ArticlePath path, Optional<String> anchor) {
        Optional<PageEntry> page = index.page(edition, path);
        if (page.isPresent()) {
            return anchor.map(page.get()::hasAnchor).orElse(true);
        }
        return index.dataPage(edition, path)
                .map(data -> anchor.map(id -> data.shows(id, edition.cloud())).orElse(true))
                .orElse(false);
    }
}
