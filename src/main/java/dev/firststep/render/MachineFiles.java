package dev.firststep.render;

import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.Position;
import dev.firststep.link.Addresses;
import dev.firststep.link.LinkResolver;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.Edition;
import dev.firststep.model.SitePath;
import dev.firststep.render.data.RuleFiles;
import dev.firststep.render.discovery.Feeds;
import dev.firststep.render.discovery.Sitemaps;
import dev.firststep.render.frame.EditionContext;
import dev.firststep.render.page.SectionPages;
import dev.firststep.render.server.ServerModel;
import dev.firststep.render.server.host.HostFiles;
import dev.firststep.render.share.QrPicture;
import dev.firststep.render.share.ShareLists;
import dev.firststep.render.share.Shares;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Lists the files that are made from the index alone, for programs: sitemaps, feeds, JSON, codes, and what hosts need. */
final class MachineFiles {
    private static final Position SITE = Position.of("site.yml");

    private final SiteIndex index;
    private final Addresses addresses;
    private final List<EditionContext> contexts;
    private final Sitemaps sitemaps;
    private final Feeds feeds;
    private final RuleFiles rules;
    private final Shares shares;
    private final HostFiles hosts;

    MachineFiles(SiteIndex index, List<EditionContext> contexts, LinkResolver links, Shares shares) {
        this.index = index;
        this.addresses = index.addresses();
        this.contexts = contexts;
        this.sitemaps = new Sitemaps(index);
        this.feeds = new Feeds(index);
        this.rules = new RuleFiles(index, links);
        this.shares = shares;
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

    List<PageTask> tasks() {
        List<PageTask> tasks = new ArrayList<>();
        List<SitePath> maps = new ArrayList<>();
        for (EditionContext context : contexts) {
            maps(context, maps, tasks);
            data(context, tasks);
            shares(context, tasks);
        }
        tasks.add(() -> new RenderedPage(addresses.sitemapIndex(), sitemaps.sitemapIndex(maps)));
        tasks.add(text(addresses.shareLists(), () -> new ShareLists(index, shares).editions(contexts)));
        tasks.add(text(new SitePath("robots.txt"), sitemaps::robots));
        hosts.files().forEach((path, text) -> tasks.add(text(new SitePath(path), text)));
        return List.copyOf(tasks);
    }

    private void maps(EditionContext context, List<SitePath> maps, List<PageTask> tasks) {
        List<ArticlePath> listed = SectionPages.sections(context).stream()
                .flatMap(section -> section.path().stream())
                .toList();
        List<List<ArticlePath>> pieces = sitemaps.pieces(context.edition(), listed);
        for (int i = 0; i < pieces.size(); i++) {
            SitePath path = addresses.sitemap(context.edition(), i + 1);
            List<ArticlePath> piece = pieces.get(i);
            maps.add(path);
            tasks.add(() -> new RenderedPage(path, sitemaps.sitemap(context.edition(), piece)));
        }
    }

    private void data(EditionContext context, List<PageTask> tasks) {
        Edition edition = context.edition();
        if (!index.config().rules().isEmpty()) {
            tasks.add(() -> new RenderedPage(addresses.rules(edition), rules.file(edition)));
        }
        if (context.hasFeed()) {
            tasks.add(() -> new RenderedPage(addresses.feed(edition), feeds.feed(context)));
        }
    }

    private void shares(EditionContext context, List<PageTask> tasks) {
        tasks.add(text(addresses.shareList(context.edition()), () -> new ShareLists(index, shares).pages(context)));
        for (ArticlePath path : shares.paths(context)) {
            tasks.add(text(
                    context.qr(path),
                    () -> QrPicture.of(shares.url(context, path)).svg()));
        }
    }

    private static PageTask text(SitePath path, Supplier<String> text) {
        return () -> new RenderedPage(path, text.get().getBytes(StandardCharsets.UTF_8));
    }
}
