package dev.firststep.render.page;

import dev.firststep.link.PageEntry;
import dev.firststep.markdown.Body;
import dev.firststep.model.ArticleFacts;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.Edition;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.SitePath;
import dev.firststep.render.body.BodyRenderer;
import dev.firststep.render.frame.EditionContext;
import dev.firststep.render.frame.Frames;
import dev.firststep.render.frame.Subject;
import dev.firststep.render.share.SharePanels;
import dev.firststep.render.support.SupportViews;
import dev.firststep.render.url.RelativeUrls;
import dev.firststep.render.url.Urls;
import dev.firststep.render.view.ArticleView;
import dev.firststep.render.view.LinkView;
import dev.firststep.render.view.PageView;
import java.util.Optional;

/** Articles. */
public final class ArticlePages {
    private final Frames frames;
    private final BodyRenderer bodies;
    private final HomePages homes;
    private final SupportViews support;
    private final SharePanels panels;

    public ArticlePages(Frames frames, BodyRenderer bodies, HomePages homes, SupportViews support, SharePanels panels) {
        this.frames = frames;
        this.bodies = bodies;
        this.homes = homes;
        this.support = support;
        this.panels = panels;
    }

    public PageView page(EditionContext context, PageEntry entry, Body body) {
        SitePath path = context.address(entry.path());
        Urls urls = new RelativeUrls(path);
        Subject subject = subject(context, entry, urls);
        ArticleView article = view(context, entry, body, urls);
        return entry.path().isHome()
                ? homes.page(context, path, subject, Optional.of(article))
                : new PageView(path, "article.ftlh", frames.edition(context, subject), article, context.wording());
    }

    private static Subject subject(EditionContext context, PageEntry entry, Urls urls) {
        ArticleFacts facts = entry.facts();
        LocaleTag locale = facts.locale();
        return new Subject(
                entry.path(),
                urls,
                headTitle(context, entry),
                new LinkView(context.expand(facts.title(), locale), Optional.empty(), foreign(entry)),
                facts.frontMatter().description().map(text -> context.expand(text, locale)),
                Optional.of(canonical(context, entry)),
                !entry.isFallback(),
                entry.path().isHome() ? "website" : "article",
                OnThisPage.of(entry, context));
    }

    private static String headTitle(EditionContext context, PageEntry entry) {
        ArticleFacts facts = entry.facts();
        return context.headTitle(context.expand(facts.frontMatter().title(), facts.locale()));
    }

    /** A page that stands in for a missing translation is known by the page it was taken from, if that is built. */
    private static SitePath canonical(EditionContext context, PageEntry entry) {
        Edition written = new Edition(entry.facts().locale(), entry.edition().cloud());
        return context.addressIn(context.isBuilt(written) ? written : entry.edition(), entry.path());
    }

    static Optional<String> foreign(PageEntry entry) {
        return entry.isFallback() ? Optional.of(entry.facts().locale().value()) : Optional.empty();
    }

    private ArticleView view(EditionContext context, PageEntry entry, Body body, Urls urls) {
        ArticlePath path = entry.path();
        ArticleFacts facts = entry.facts();
        ArticleFactsViews about = new ArticleFactsViews(context, entry, frames);
        return new ArticleView(
                context.expand(facts.title(), facts.locale()),
                about.titleId(),
                foreign(entry),
                about.notices(urls),
                about.appliesTo(),
                about.roles(),
                about.dates(),
                bodies.render(entry, body, urls),
                support.of(context, facts.frontMatter().topic(), asked(context, entry), urls),
                panels.panel(context, path, urls),
                context.navigation()
                        .previous(path)
                        .map(node -> context.navLinks().link(node, urls)),
                context.navigation().next(path).map(node -> context.navLinks().link(node, urls)));
    }

    private static SupportViews.Asked asked(EditionContext context, PageEntry entry) {
        ArticleFacts facts = entry.facts();
        return new SupportViews.Asked(
                context.expand(facts.frontMatter().title(), facts.locale()), context.address(entry.path()));
    }
}
