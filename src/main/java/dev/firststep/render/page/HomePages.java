package dev.firststep.render.page;

import dev.firststep.link.NavNode;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.SitePath;
import dev.firststep.render.frame.EditionContext;
import dev.firststep.render.frame.Frames;
import dev.firststep.render.frame.Subject;
import dev.firststep.render.url.RelativeUrls;
import dev.firststep.render.url.Urls;
import dev.firststep.render.view.ArticleView;
import dev.firststep.render.view.CardView;
import dev.firststep.render.view.HomeView;
import dev.firststep.render.view.LinkView;
import dev.firststep.render.view.PageView;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages that open editions: the home article, when there is one, and the sections. */
public final class HomePages {
    static final int PAGES_ON_A_CARD = 5;

    /** On all cards together, so that a site of many sections still has a home page that people can take in. */
    private static final int PAGES_ON_ALL_CARDS = 150;

    private final Frames frames;

    public HomePages(Frames frames) {
        this.frames = frames;
    }

    /** The home page of an edition for which nobody wrote a home article. */
    public PageView page(EditionContext context) {
        SitePath path = context.home();
        Urls urls = new RelativeUrls(path);
        String name = context.siteName();
        Subject subject = new Subject(
                ArticlePath.HOME,
                urls,
                context.cloudTitle(name),
                new LinkView(name, Optional.empty(), Optional.empty()),
                Optional.of(context.text(context.site().description())),
                Optional.of(path),
                true,
                "website",
                List.of());
        return page(context, path, subject, Optional.empty());
    }

    PageView page(EditionContext context, SitePath path, Subject subject, Optional<ArticleView> article) {
        List<NavNode> roots = context.navigation().roots();
        List<NavNode> sections =
                roots.stream().filter(node -> !node.children().isEmpty()).toList();
        int pages = Math.min(PAGES_ON_A_CARD, PAGES_ON_ALL_CARDS / Math.max(1, sections.size()));
        HomeView home = new HomeView(
                article,
                subject.title().text(),
                context.text(context.site().description()),
                sections.stream()
                        .map(node -> card(context, node, pages, subject.urls()))
                        .toList(),
                roots.stream()
                        .filter(HomePages::isLonePage)
                        .map(node -> context.navLinks().link(node, subject.urls()))
                        .toList());
        return new PageView(path, "home.ftlh", frames.edition(context, subject), home, context.wording());
    }

    private static boolean isLonePage(NavNode node) {
        return node.children().isEmpty()
                && node.path().isPresent()
                && !node.path().get().isHome();
    }

    private static CardView card(EditionContext context, NavNode section, int most, Urls urls) {
        List<LinkView> pages = section.children().stream()
                .limit(most)
                .map(node -> context.navLinks().link(node, urls))
                .toList();
        LinkView name = context.navLinks().link(section, urls);
        int count = section.children().size();
        String all = context.wording().text("nav.all", Map.of("count", Integer.toString(count)));
        return new CardView(
                name,
                pages,
                count > most ? Optional.of(new LinkView(all, name.url(), Optional.empty())) : Optional.empty());
    }
}
