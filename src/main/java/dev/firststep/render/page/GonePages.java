package dev.firststep.render.page;

import dev.firststep.link.NavNode;
import dev.firststep.link.SiteIndex;
import dev.firststep.link.ledger.GoneAddresses;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.SitePath;
import dev.firststep.render.frame.EditionContext;
import dev.firststep.render.frame.Frames;
import dev.firststep.render.frame.PlainSubject;
import dev.firststep.render.frame.Subject;
import dev.firststep.render.text.PageStrings;
import dev.firststep.render.url.RelativeUrls;
import dev.firststep.render.url.Urls;
import dev.firststep.render.view.GoneView;
import dev.firststep.render.view.LinkView;
import dev.firststep.render.view.PageView;
import dev.firststep.render.view.RedirectView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Pages at addresses whose pages were taken down on purpose: they say so, and what helps instead. */
public final class GonePages {
    private final SiteIndex index;
    private final Frames frames;
    private final NotFoundPages notFound;
    private final GoneAddresses gone;

    public GonePages(SiteIndex index, Frames frames, NotFoundPages notFound) {
        this.index = index;
        this.frames = frames;
        this.notFound = notFound;
        this.gone = new GoneAddresses(index);
    }

    /** Those of one edition. */
    public List<Supplier<PageView>> pages(EditionContext context) {
        List<Supplier<PageView>> pages = new ArrayList<>();
        gone.in(context.edition()).forEach(path -> pages.add(() -> page(context, path)));
        return pages;
    }

    /** Those below {@code /go/}. */
    public List<Supplier<PageView>> shared(PageStrings wording) {
        List<Supplier<PageView>> pages = new ArrayList<>();
        gone.shared().forEach(path -> pages.add(() -> shared(path, wording)));
        return pages;
    }

    private PageView page(EditionContext context, ArticlePath path) {
        SitePath address = context.address(path);
        Urls urls = new RelativeUrls(address);
        String title = context.wording().text("gone.title");
        Subject subject = Subject.missing(context, path, urls, title);
        GoneView view = new GoneView(
                title,
                context.wording().text("gone.text"),
                section(context, path, urls),
                notFound.view(context, title, urls));
        return new PageView(address, "gone.ftlh", frames.edition(context, subject), view, context.wording());
    }

    /** The page of the innermost folder that still has one. */
    private static Optional<LinkView> section(EditionContext context, ArticlePath path, Urls urls) {
        String folder = path.value();
        while (folder.indexOf('/') > 0) {
            folder = folder.substring(0, folder.lastIndexOf('/'));
            List<NavNode> trail = context.navigation().trail(new ArticlePath(folder));
            if (!trail.isEmpty()) {
                return Optional.of(context.navLinks().link(trail.get(trail.size() - 1), urls));
            }
        }
        return Optional.empty();
    }

    private PageView shared(ArticlePath path, PageStrings wording) {
        SitePath address = index.addresses().go(path);
        Urls urls = new RelativeUrls(address);
        String title = wording.text("gone.title");
        LinkView target = LinkView.to(
                wording.text("chooser.title"), urls.to(index.addresses().root()));
        PlainSubject subject =
                new PlainSubject(title, Optional.empty(), Optional.empty(), false, Optional.empty(), urls);
        return new PageView(
                address, "redirect.ftlh", frames.plain(wording, subject), new RedirectView(title, target), wording);
    }
}
