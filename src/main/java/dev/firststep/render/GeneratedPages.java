package dev.firststep.render;

import dev.firststep.config.Departure;
import dev.firststep.config.Redirect;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.Position;
import dev.firststep.link.Addresses;
import dev.firststep.link.LinkResolver;
import dev.firststep.link.NavNode;
import dev.firststep.link.SiteIndex;
import dev.firststep.link.Variables;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.SitePath;
import dev.firststep.render.data.RuleFiles;
import dev.firststep.render.discovery.Feeds;
import dev.firststep.render.discovery.Sitemaps;
import dev.firststep.render.frame.EditionContext;
import dev.firststep.render.frame.Frames;
import dev.firststep.render.frame.PageFinder;
import dev.firststep.render.page.Choosers;
import dev.firststep.render.page.GonePages;
import dev.firststep.render.page.HomePages;
import dev.firststep.render.page.NotFoundPages;
import dev.firststep.render.page.RedirectPages;
import dev.firststep.render.page.SectionPages;
import dev.firststep.render.rule.PagesOfRules;
import dev.firststep.render.server.ServerModel;
import dev.firststep.render.server.host.HostFiles;
import dev.firststep.render.share.QrPicture;
import dev.firststep.render.share.ShareLists;
import dev.firststep.render.share.SharePanels;
import dev.firststep.render.share.Shares;
import dev.firststep.render.support.SupportViews;
import dev.firststep.render.template.Asset;
import dev.firststep.render.template.TemplateFailure;
import dev.firststep.render.text.PageStrings;
import dev.firststep.render.text.Strings;
import dev.firststep.render.view.PageView;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Lists the files that are made from the index alone. */
final class GeneratedPages {
    private static final Position SITE = Position.of("site.yml");

    /** Lays a page out. */
    @FunctionalInterface
    interface Press {
        RenderedPage layOut(PageView page) throws TemplateFailure;
    }

    private final SiteIndex index;
    private final Addresses addresses;
    private final List<EditionContext> contexts;
    private final HomePages homes;
    private final SectionPages sections;
    private final PagesOfRules rules;
    private final Choosers choosers;
    private final RedirectPages redirects;
    private final NotFoundPages notFound;
    private final GonePages gone;
    private final Sitemaps sitemaps;
    private final Feeds feeds;
    private final RuleFiles ruleFiles;
    private final Shares shares;
    private final PageStrings mainWording;
    private final HostFiles hosts;

    GeneratedPages(
            SiteIndex index,
            List<EditionContext> contexts,
            Frames frames,
            HomePages homes,
            LinkResolver links,
            SupportViews support,
            Strings strings,
            Variables variables,
            Shares shares) {
        PageFinder pages = new PageFinder(index);
        this.index = index;
        this.addresses = index.addresses();
        this.contexts = contexts;
        this.homes = homes;
        this.sections = new SectionPages(frames, pages);
        this.rules = new PagesOfRules(index, links, support, new SharePanels(shares), frames);
        this.choosers = new Choosers(index, frames, pages, strings, variables);
        this.redirects = new RedirectPages(index, frames, pages);
        this.notFound = new NotFoundPages(index, frames, support);
        this.gone = new GonePages(index, frames, notFound);
        this.sitemaps = new Sitemaps(index);
        this.feeds = new Feeds(index);
        this.ruleFiles = new RuleFiles(index, links);
        this.shares = shares;
        this.mainWording = strings.in(pages.mainLocale());
        this.hosts = new HostFiles(ServerModel.of(index), index.config().site().hosts());
    }

    /** What the servers that the site is written for have no room for. */
    List<Diagnostic> findings() {
        Position redirects = index.config().redirects().stream()
                .map(redirect -> Position.of(redirect.position().file()))
                .findFirst()
                .orElse(SITE);
        return hosts.findings(redirects, SITE);
    }

    List<PageTask> tasks(List<Asset> assets, Press press) {
        List<PageTask> tasks = new ArrayList<>();
        contexts.forEach(context -> edition(context, press, tasks));
        tasks.add(() -> press.layOut(choosers.root()));
        tasks.add(() -> press.layOut(choosers.rootNotFound()));
        index.shared().forEach((at, to) -> {
            if (!at.isHome()) {
                tasks.add(() -> press.layOut(choosers.go(at, to)));
            }
        });
        tasks.add(() -> press.layOut(choosers.go()));
        forRedirects(press, tasks);
        tasks.addAll(forMachines());
        toShare(tasks);
        assets.forEach(asset -> tasks.add(() -> new RenderedPage(asset.path(), asset.bytes())));
        return List.copyOf(tasks);
    }

    private void edition(EditionContext context, Press press, List<PageTask> tasks) {
        if (index.page(context.edition(), ArticlePath.HOME).isEmpty()) {
            tasks.add(() -> press.layOut(homes.page(context)));
        }
        for (NavNode section : SectionPages.sections(context)) {
            tasks.add(() -> press.layOut(sections.page(context, section)));
        }
        rules.of(context).forEach(page -> tasks.add(() -> press.layOut(rules.page(context, page))));
        tasks.add(() -> press.layOut(notFound.page(context)));
        if (!index.config().rules().isEmpty()) {
            tasks.add(() -> new RenderedPage(addresses.rules(context.edition()), ruleFiles.file(context.edition())));
        }
        if (context.hasFeed()) {
            tasks.add(() -> new RenderedPage(addresses.feed(context.edition()), feeds.feed(context)));
        }
    }

    private void forRedirects(Press press, List<PageTask> tasks) {
        for (Redirect redirect : index.config().redirects()) {
            for (EditionContext context : contexts) {
                redirects.page(context, redirect).ifPresent(page -> tasks.add(() -> press.layOut(page.get())));
            }
            redirects.go(redirect, mainWording).ifPresent(page -> tasks.add(() -> press.layOut(page.get())));
        }
        gonePages(press, tasks);
        for (Departure departure : index.config().departures()) {
            for (EditionContext context : contexts) {
                redirects.page(context, departure).ifPresent(page -> tasks.add(() -> press.layOut(page.get())));
            }
            redirects.go(departure, mainWording).ifPresent(page -> tasks.add(() -> press.layOut(page.get())));
        }
    }

    private void gonePages(Press press, List<PageTask> tasks) {
        contexts.forEach(context -> gone.pages(context).forEach(page -> tasks.add(() -> press.layOut(page.get()))));
        gone.shared(mainWording).forEach(page -> tasks.add(() -> press.layOut(page.get())));
    }

    private List<PageTask> forMachines() {
        List<PageTask> tasks = new ArrayList<>();
        List<SitePath> written = new ArrayList<>();
        for (EditionContext context : contexts) {
            List<ArticlePath> listed = SectionPages.sections(context).stream()
                    .flatMap(section -> section.path().stream())
                    .toList();
            List<List<ArticlePath>> pieces = sitemaps.pieces(context.edition(), listed);
            for (int i = 0; i < pieces.size(); i++) {
                SitePath path = addresses.sitemap(context.edition(), i + 1);
                List<ArticlePath> piece = pieces.get(i);
                written.add(path);
                tasks.add(() -> new RenderedPage(path, sitemaps.sitemap(context.edition(), piece)));
            }
        }
        tasks.add(() -> new RenderedPage(addresses.sitemapIndex(), sitemaps.sitemapIndex(written)));
        tasks.add(text("robots.txt", sitemaps::robots));
        hosts.files().forEach((path, text) -> tasks.add(text(path, text)));
        return tasks;
    }

    private void toShare(List<PageTask> tasks) {
        ShareLists lists = new ShareLists(index, shares);
        tasks.add(text(addresses.shareLists(), () -> lists.editions(contexts)));
        for (EditionContext context : contexts) {
            tasks.add(text(addresses.shareList(context.edition()), () -> lists.pages(context)));
            for (ArticlePath path : shares.paths(context)) {
                tasks.add(text(
                        context.qr(path),
                        () -> QrPicture.of(shares.url(context, path)).svg()));
            }
        }
    }

    private static PageTask text(String path, Supplier<String> text) {
        return text(new SitePath(path), text);
    }

    private static PageTask text(SitePath path, Supplier<String> text) {
        return () -> new RenderedPage(path, text.get().getBytes(StandardCharsets.UTF_8));
    }
}
