package dev.firststep.render.page;

import dev.firststep.config.ContentConfig;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.SitePath;
import dev.firststep.render.frame.EditionContext;
import dev.firststep.render.frame.Frames;
import dev.firststep.render.frame.Subject;
import dev.firststep.render.support.SupportViews;
import dev.firststep.render.url.PrefixedUrls;
import dev.firststep.render.url.Urls;
import dev.firststep.render.view.LinkView;
import dev.firststep.render.view.NotFoundView;
import dev.firststep.render.view.PageView;
import java.util.List;
import java.util.Optional;

/**
 * The pages for addresses of an edition that lead nowhere. They are served at any depth, so their addresses start at the
 * root of the host. They name the ways to get help in the reader's own language and cloud.
 */
public final class NotFoundPages {
    private static final int MAX_SECTIONS = 20;

    private final ContentConfig config;
    private final SiteIndex index;
    private final Frames frames;
    private final SupportViews support;

    public NotFoundPages(SiteIndex index, Frames frames, SupportViews support) {
        this.config = index.config();
        this.index = index;
        this.frames = frames;
        this.support = support;
    }

    public PageView page(EditionContext context) {
        SitePath path = index.addresses().notFound(context.edition());
        Urls urls = PrefixedUrls.rooted(config.site().baseUrl());
        String title = context.wording().text("not-found.title");
        Subject subject = Subject.missing(context, ArticlePath.HOME, urls, title);
        return new PageView(
                path,
                "not-found.ftlh",
                frames.edition(context, subject),
                view(context, title, urls),
                context.wording());
    }

    /**
     * What helps a reader who has come to an address without a page.
     *
     * @param title what the page is called
     */
    NotFoundView view(EditionContext context, String title, Urls urls) {
        SupportViews.Asked asked = new SupportViews.Asked(title, context.home());
        return new NotFoundView(
                help(context, asked, urls),
                support.of(context, Optional.empty(), asked, urls),
                sections(context, urls));
    }

    /** The support routes that lead somewhere for this edition's readers, by the names of their topics. */
    private List<LinkView> help(EditionContext context, SupportViews.Asked asked, Urls urls) {
        return config.support().topics().keySet().stream()
                .flatMap(topic -> support.of(context, Optional.of(topic), asked, urls).stream())
                .map(route -> LinkView.to(route.topic(), route.place().url()))
                .toList();
    }

    private static List<LinkView> sections(EditionContext context, Urls urls) {
        return context.navigation().roots().stream()
                .limit(MAX_SECTIONS)
                .map(node -> context.navLinks().link(node, urls))
                .toList();
    }
}
