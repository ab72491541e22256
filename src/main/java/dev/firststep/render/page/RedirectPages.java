package dev.firststep.render.page;

import dev.firststep.config.Departure;
import dev.firststep.config.Redirect;
import dev.firststep.link.Moves;
import dev.firststep.link.NavNode;
import dev.firststep.link.PageEntry;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.SitePath;
import dev.firststep.render.frame.EditionContext;
import dev.firststep.render.frame.Frames;
import dev.firststep.render.frame.PageFinder;
import dev.firststep.render.frame.PlainSubject;
import dev.firststep.render.text.PageStrings;
import dev.firststep.render.url.RelativeUrls;
import dev.firststep.render.url.Urls;
import dev.firststep.render.view.LinkView;
import dev.firststep.render.view.PageView;
import dev.firststep.render.view.RedirectView;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Pages at addresses that have moved. They forward within an edition only, and never to another site. */
public final class RedirectPages {
    private final SiteIndex index;
    private final Frames frames;
    private final PageFinder pages;
    private final Moves moves;

    public RedirectPages(SiteIndex index, Frames frames, PageFinder pages) {
        this.index = index;
        this.frames = frames;
        this.pages = pages;
        this.moves = new Moves(index);
    }

    /** The page in one edition; none when the page that it leads to is not there, or another stands in its place. */
    public Optional<Supplier<PageView>> page(EditionContext context, Redirect redirect) {
        Redirect last = moves.last(redirect);
        if (pages.exists(context.edition(), redirect.from()) || !moves.forwards(context.edition(), redirect.from())) {
            return Optional.empty();
        }
        return Optional.of(() -> page(context, redirect, last));
    }

    private PageView page(EditionContext context, Redirect redirect, Redirect last) {
        SitePath from = context.address(redirect.from());
        Urls urls = new RelativeUrls(from);
        String url = urls.to(context.address(last.to()), last.anchor());
        LinkView target = pages.article(context.edition(), last.to())
                .map(page -> article(context, page, url))
                .or(() -> context.dataPage(last.to())
                        .map(page -> LinkView.to(context.dataNames().title(page), url)))
                .orElseGet(() -> section(context, last, urls));
        return page(from, Optional.of(context.address(last.to())), target, target.url(), context.wording());
    }

    private static LinkView article(EditionContext context, PageEntry page, String url) {
        String title = context.expand(page.facts().title(), page.facts().locale());
        return new LinkView(title, Optional.of(url), ArticlePages.foreign(page));
    }

    /** Lists of sections have no headings. */
    private static LinkView section(EditionContext context, Redirect last, Urls urls) {
        List<NavNode> trail = context.navigation().trail(last.to());
        return context.navLinks().link(trail.get(trail.size() - 1), urls);
    }

    /**
     * The page under {@code /go/}; none when no edition has the article that it leads to. A chooser has no headings, but
     * its script hands an anchor on.
     */
    public Optional<Supplier<PageView>> go(Redirect redirect, PageStrings wording) {
        Redirect last = moves.last(redirect);
        if (index.editionsOf(last.to()).isEmpty()
                || !index.editionsOf(redirect.from()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(() -> go(redirect, last, wording));
    }

    private PageView go(Redirect redirect, Redirect last, PageStrings wording) {
        SitePath from = index.addresses().go(redirect.from());
        SitePath to = index.addresses().go(last.to());
        Urls urls = new RelativeUrls(from);
        LinkView target = LinkView.to(wording.text("chooser.title"), urls.to(to));
        return page(from, Optional.of(to), target, Optional.of(urls.to(to, last.anchor())), wording);
    }

    /** The page in place of one that has moved to another site; none in clouds whose readers may not be sent there. */
    public Optional<Supplier<PageView>> page(EditionContext context, Departure departure) {
        boolean open = index.config()
                .clouds()
                .isOpen(departure.to().host(), context.edition().cloud());
        if (!open || pages.exists(context.edition(), departure.from())) {
            return Optional.empty();
        }
        LinkView target = LinkView.to(departure.to().url(), departure.to().url());
        return Optional.of(() ->
                page(context.address(departure.from()), Optional.empty(), target, Optional.empty(), context.wording()));
    }

    /** The page under {@code /go/} in place of one that has moved to another site, if readers of all clouds may go there. */
    public Optional<Supplier<PageView>> go(Departure departure, PageStrings wording) {
        if (!moves.isOpen(departure) || !index.editionsOf(departure.from()).isEmpty()) {
            return Optional.empty();
        }
        LinkView target = LinkView.to(departure.to().url(), departure.to().url());
        SitePath from = index.addresses().go(departure.from());
        return Optional.of(() -> page(from, Optional.empty(), target, Optional.empty(), wording));
    }

    private PageView page(
            SitePath from, Optional<SitePath> to, LinkView target, Optional<String> refresh, PageStrings wording) {
        Urls urls = new RelativeUrls(from);
        String title = wording.text("redirect.title");
        return new PageView(
                from,
                "redirect.ftlh",
                frames.plain(wording, new PlainSubject(title, Optional.empty(), to, false, refresh, urls)),
                new RedirectView(title, target),
                wording);
    }
}
