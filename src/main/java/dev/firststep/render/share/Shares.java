package dev.firststep.render.share;

import dev.firststep.link.SiteIndex;
import dev.firststep.model.ArticlePath;
import dev.firststep.render.frame.EditionContext;
import dev.firststep.render.url.PrefixedUrls;
import dev.firststep.render.url.Urls;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Makes what is needed to send pages to somebody. Safe to share between threads. */
public final class Shares {
    private final SiteIndex index;
    private final Urls absolute;

    public Shares(SiteIndex index) {
        this.index = index;
        this.absolute = PrefixedUrls.absolute(index.config().site().baseUrl());
    }

    /** Empty when the edition has no page of an article, or one made from data, at this path. */
    public Optional<Share> of(EditionContext context, ArticlePath path) {
        return index.page(context.edition(), path)
                .map(entry -> SharedPage.of(entry, context))
                .or(() -> index.dataPage(context.edition(), path).map(page -> SharedPage.of(page, context)))
                .map(page -> share(context, page));
    }

    /** Every page of an edition that has something to share, sorted by path. */
    public List<ArticlePath> paths(EditionContext context) {
        TreeSet<ArticlePath> paths = new TreeSet<>();
        index.pages(context.edition()).forEach(entry -> paths.add(entry.path()));
        index.dataPages(context.edition()).forEach(page -> paths.add(page.path()));
        return List.copyOf(paths);
    }

    /** The absolute address of a page, which its QR code leads to. */
    public String url(EditionContext context, ArticlePath path) {
        return absolute.to(context.address(path));
    }

    private Share share(EditionContext context, SharedPage page) {
        String url = url(context, page.path());
        String go = absolute.to(index.addresses().go(page.path()));
        ShareTexts texts = new ShareTexts(context, page);
        return new Share(
                context.edition(),
                page.path(),
                page.title(),
                page.language(),
                page.description(),
                page.updated(),
                url,
                go,
                absolute.to(index.addresses().qr(context.edition(), page.path())),
                texts.mail(url, go),
                texts.chat(url),
                LinkCard.html(context, page, url));
    }
}
