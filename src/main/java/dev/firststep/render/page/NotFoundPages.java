package dev.firststep.render.page;

import dev.firststep.config.ContentConfig;
import dev.firststep.link.LinkResolver;
import dev.firststep.link.Resolution;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.LocalizedText;
import dev.firststep.model.SitePath;
import dev.firststep.model.Target;
import dev.firststep.render.frame.EditionContext;
import dev.firststep.render.frame.Frames;
import dev.firststep.render.frame.Subject;
import dev.firststep.render.support.SupportViews;
import dev.firststep.render.url.PrefixedUrls;
import dev.firststep.render.url.Urls;
import dev.firststep.render.view.LinkView;
import dev.firststep.render.view.NotFoundView;
import dev.firststep.render.view.PageView;
import java.util.ArrayList;
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
    private final LinkResolver links;
    private final SupportViews support;

    public NotFoundPages(SiteIndex index, Frames frames, LinkResolver links, SupportViews support) {
        this.config = index.config();
        this.index = index;
        this.frames = frames;
        this.links = links;
        this.support = support;
    }

    public PageView page(EditionContext context) {
        SitePath path = index.addresses().notFound(context.edition());
        Urls urls = PrefixedUrls.rooted(config.site().baseUrl());
        String title = context.wording().text("not-found.title");
        Subject subject = new Subject(
                ArticlePath.HOME,
                urls,
                context.headTitle(title),
                new LinkView(title, Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                false,
                "website",
                List.of());
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
        return new NotFoundView(
                help(context, urls),
                support.of(context, Optional.empty(), new SupportViews.Asked(title, context.home()), urls),
                sections(context, urls));
    }

    /** The support routes that lead somewhere for this edition's readers, by the names of their topics. */
    private List<LinkView> help(EditionContext context, Urls urls) {
        List<LinkView> help = new ArrayList<>();
        config.support()
                .topics()
                .forEach((topic, name) -> help(context, topic, name, urls).ifPresent(help::add));
        return help;
    }

    private Optional<LinkView> help(EditionContext context, String topic, LocalizedText name, Urls urls) {
        Resolution resolution = links.resolve(new Target.ToSupport(topic), context.edition());
        if (resolution instanceof Resolution.Page page) {
            return Optional.of(LinkView.to(context.text(name), urls.to(page.path(), page.anchor())));
        }
        return resolution instanceof Resolution.Web web
                ? Optional.of(LinkView.to(context.text(name), web.url()))
                : Optional.empty();
    }

    private static List<LinkView> sections(EditionContext context, Urls urls) {
        return context.navigation().roots().stream()
                .limit(MAX_SECTIONS)
                .map(node -> context.navLinks().link(node, urls))
                .toList();
    }
}
