package dev.firststep.render.frame;

import dev.firststep.link.NavNode;
import dev.firststep.link.Navigation;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.SitePath;
import dev.firststep.render.text.PageStrings;
import dev.firststep.render.url.Urls;
import dev.firststep.render.view.LinkView;
import dev.firststep.render.view.NavItemView;
import dev.firststep.render.view.NavView;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The navigation beside a page: the top level, and below it only the way down to the page. Of a long level it shows the
 * part around the page, so that no page of a large site carries the whole.
 */
public final class Sidebar {
    static final int MAX_SIBLINGS = 100;

    private final NavLinks links;
    private final Navigation navigation;
    private final PageStrings wording;
    private final SitePath home;

    /** The place of each node in its level, for levels that are not shown whole. */
    private final IdentityHashMap<NavNode, Integer> places = new IdentityHashMap<>();

    Sidebar(NavLinks links, Navigation navigation, PageStrings wording, SitePath home) {
        this.links = links;
        this.navigation = navigation;
        this.wording = wording;
        this.home = home;
        recordPlaces(navigation.roots());
    }

    private void recordPlaces(List<NavNode> level) {
        boolean cut = level.size() > MAX_SIBLINGS;
        for (int i = 0; i < level.size(); i++) {
            if (cut) {
                places.put(level.get(i), i);
            }
            recordPlaces(level.get(i).children());
        }
    }

    NavView around(ArticlePath path, Urls urls) {
        return level(navigation.roots(), LinkView.to("", urls.to(home)), navigation.trail(path), urls);
    }

    /** @param above the nearest page above the level, which lists all of it or leads there */
    private NavView level(List<NavNode> siblings, LinkView above, List<NavNode> trail, Urls urls) {
        List<NavNode> shown = window(siblings, trail);
        List<NavItemView> items =
                shown.stream().map(node -> item(node, above, trail, urls)).toList();
        return new NavView(
                items, shown.size() < siblings.size() ? Optional.of(more(siblings, above)) : Optional.empty());
    }

    private List<NavNode> window(List<NavNode> siblings, List<NavNode> trail) {
        if (siblings.size() <= MAX_SIBLINGS) {
            return siblings;
        }
        int place = trail.isEmpty() ? 0 : places.getOrDefault(trail.get(0), 0);
        int start = Math.max(0, Math.min(place - MAX_SIBLINGS / 2, siblings.size() - MAX_SIBLINGS));
        return siblings.subList(start, start + MAX_SIBLINGS);
    }

    private LinkView more(List<NavNode> siblings, LinkView above) {
        String text = wording.text("nav.all", Map.of("count", Integer.toString(siblings.size())));
        return new LinkView(text, above.url(), Optional.empty());
    }

    @SuppressWarnings("ReferenceEquality") // two nodes of one level may hold equal values, and only one is on the way
    private NavItemView item(NavNode node, LinkView above, List<NavNode> trail, Urls urls) {
        boolean onTheWay = !trail.isEmpty() && trail.get(0) == node;
        boolean current = onTheWay && trail.size() == 1;
        boolean section = !node.children().isEmpty();
        Optional<NavView> below = Optional.empty();
        if (onTheWay && section) {
            LinkView nearest = node.path().isPresent() ? links.link(node, urls) : above;
            below = Optional.of(level(node.children(), nearest, trail.subList(1, trail.size()), urls));
        }
        return new NavItemView(links.link(node, urls), current, onTheWay && section, section, below);
    }
}
