package dev.firststep.render;

import dev.firststep.config.Departure;
import dev.firststep.config.Redirect;
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
import dev.firststep.render.page.HomePages;
import dev.firststep.render.page.NotFoundPages;
import dev.firststep.render.page.RedirectPages;
import dev.firststep.render.page.SectionPages;
import dev.firststep.render.rule.PagesOfRules;
import dev.firststep.render.server.HeaderFiles;
import dev.firststep.render.template.Asset;
import dev.firststep.render.template.TemplateFailure;
import dev.firststep.render.text.PageStrings;
import dev.firststep.render.text.Strings;
import dev.firststep.render.view.PageView;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Lists the files that are made from the index alone. */
final class GeneratedPages {
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
    private final Sitemaps sitemaps;
    private final Feeds feeds;
    private final RuleFiles rules;
    private final PageStrings mainWording;

    GeneratedPages(
            SiteIndex index,
            List<EditionContext> contexts,
            Frames frames,
            HomePages homes,
            LinkResolver links,
            Strings strings,
            Variables variables) {
        PageFinder pages = new PageFinder(index);
        this.index = index;
        this.addresses = index.addresses();
        this.contexts = contexts;
        this.homes = homes;
        this.sections = new SectionPages(frames, pages);
        this.rules = new PagesOfRules(index, links, frames);
        this.choosers = new Choosers(index, frames, pages, strings, variables);
        this.redirects = new RedirectPages(index, frames, pages);
        this.notFound = new NotFoundPages(index, frames, links);
        this.sitemaps = new Sitemaps(index);
        this.feeds = new Feeds(index);
        this.rules = new RuleFiles(index, links);
        this.mainWording = strings.in(pages.mainLocale());
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
            tasks.add(() ->
                    new RenderedPage(addresses.rules(context.edition()), rules.file(context.edition())));
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
        for (Departure departure : index.config().departures()) {
            for (EditionContext context : contexts) {
                redirects.page(context, departure).ifPresent(page -> tasks.add(() -> press.layOut(page.get())));
            }
        }
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
        HeaderFiles headers = new HeaderFiles(index.config().site().baseUrl().getRawPath(), notFoundPages());
        tasks.add(text("_headers", headers::netlify));
        tasks.add(text(".htaccess", headers::apache));
        tasks.add(text("nginx-headers.conf", headers::nginx));
        return tasks;
    }

    private static PageTask text(String path, Supplier<String> text) {
        return () -> new RenderedPage(new SitePath(path), text.get().getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, SitePath> notFoundPages() {
        Map<String, SitePath> pages = new TreeMap<>();
        pages.put("", addresses.rootNotFound());
        contexts.forEach(
                context -> pages.put(addresses.folder(context.edition()), addresses.notFound(context.edition())));
        return pages;
    }
}
