package dev.firststep.render;

import dev.firststep.config.Departure;
import dev.firststep.config.Redirect;
import dev.firststep.link.LinkResolver;
import dev.firststep.link.NavNode;
import dev.firststep.link.SiteIndex;
import dev.firststep.link.Variables;
import dev.firststep.model.ArticlePath;
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
import dev.firststep.render.share.SharePanels;
import dev.firststep.render.share.Shares;
import dev.firststep.render.support.SupportViews;
import dev.firststep.render.template.TemplateFailure;
import dev.firststep.render.text.PageStrings;
import dev.firststep.render.text.Strings;
import dev.firststep.render.view.PageView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Lists the pages that are made from the index alone. */
final class GeneratedPages {
    /** Lays a page out. */
    @FunctionalInterface
    interface Press {
        RenderedPage layOut(PageView page) throws TemplateFailure;
    }

    private final SiteIndex index;
    private final List<EditionContext> contexts;
    private final HomePages homes;
    private final SectionPages sections;
    private final PagesOfRules rules;
    private final Choosers choosers;
    private final RedirectPages redirects;
    private final NotFoundPages notFound;
    private final GonePages gone;
    private final PageStrings mainWording;

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
        this.contexts = contexts;
        this.homes = homes;
        this.sections = new SectionPages(frames, pages);
        this.rules = new PagesOfRules(index, links, support, new SharePanels(shares), frames);
        this.choosers = new Choosers(index, frames, pages, strings, variables);
        this.redirects = new RedirectPages(index, frames, pages);
        this.notFound = new NotFoundPages(index, frames, support);
        this.gone = new GonePages(index, frames, notFound);
        this.mainWording = strings.in(pages.mainLocale());
    }

    List<PageTask> tasks(Press press) {
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
    }

    private void forRedirects(Press press, List<PageTask> tasks) {
        Consumer<Supplier<PageView>> add = page -> tasks.add(() -> press.layOut(page.get()));
        for (Redirect redirect : index.config().redirects()) {
            contexts.forEach(context -> redirects.page(context, redirect).ifPresent(add));
            redirects.go(redirect, mainWording).ifPresent(add);
        }
        for (Departure departure : index.config().departures()) {
            contexts.forEach(context -> redirects.page(context, departure).ifPresent(add));
            redirects.go(departure, mainWording).ifPresent(add);
        }
        contexts.forEach(context -> gone.pages(context).forEach(add));
        gone.shared(mainWording).forEach(add);
    }
}
