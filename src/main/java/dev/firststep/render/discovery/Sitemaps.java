package dev.firststep.render.discovery;

import dev.firststep.link.PageEntry;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.Edition;
import dev.firststep.model.SitePath;
import dev.firststep.render.frame.Alternates;
import dev.firststep.render.url.PrefixedUrls;
import dev.firststep.render.view.AlternateView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Sitemaps after sitemaps.org: pages in their edition's own language, each with its translations. */
public final class Sitemaps {
    /** The protocol allows 50,000, and 50 MB, which the list of translations could exceed. */
    static final int MAX_URLS = 10_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final SiteIndex index;
    private final Alternates alternates;
    private final PrefixedUrls absolute;

    public Sitemaps(SiteIndex index) {
        this.index = index;
        this.alternates = new Alternates(index);
        this.absolute = PrefixedUrls.absolute(index.config().site().baseUrl());
    }

    /**
     * The paths of an edition's sitemaps, in pieces of one sitemap each.
     *
     * @param sections the generated section pages of the edition
     */
    public List<List<ArticlePath>> pieces(Edition edition, List<ArticlePath> sections) {
        List<ArticlePath> paths = new ArrayList<>(sections);
        index.pages(edition).stream().filter(page -> !page.isFallback()).forEach(page -> paths.add(page.path()));
        index.dataPages(edition).forEach(page -> paths.add(page.path()));
        if (index.page(edition, ArticlePath.HOME).isEmpty()) {
            paths.add(ArticlePath.HOME);
        }
        List<ArticlePath> sorted = paths.stream().sorted().distinct().toList();
        List<List<ArticlePath>> pieces = new ArrayList<>();
        for (int from = 0; from < sorted.size(); from += MAX_URLS) {
            pieces.add(sorted.subList(from, Math.min(sorted.size(), from + MAX_URLS)));
        }
        return pieces;
    }

    public byte[] sitemap(Edition edition, List<ArticlePath> paths) {
        return XmlDocument.write(xml -> {
            xml.open("urlset", "xmlns", NAMESPACE, "xmlns:xhtml", "http://www.w3.org/1999/xhtml");
            for (ArticlePath path : paths) {
                url(xml, edition, path);
            }
            xml.close();
        });
    }

    private void url(XmlDocument xml, Edition edition, ArticlePath path) throws XMLStreamException {
        xml.open("url");
        xml.element("loc", absolute.to(index.addresses().page(edition, path)));
        Optional<LocalDate> updated = index.page(edition, path)
                .map(PageEntry::facts)
                .flatMap(facts -> facts.frontMatter().updated());
        if (updated.isPresent()) {
            xml.element("lastmod", updated.get().toString());
        }
        for (AlternateView alternate : alternates.of(edition, path)) {
            xml.empty("xhtml:link", "rel", "alternate", "hreflang", alternate.hreflang(), "href", alternate.url());
        }
        xml.close();
    }

    public byte[] sitemapIndex(List<SitePath> sitemaps) {
        return XmlDocument.write(xml -> {
            xml.open("sitemapindex", "xmlns", NAMESPACE);
            for (SitePath sitemap : sitemaps) {
                xml.open("sitemap").element("loc", absolute.to(sitemap)).close();
            }
            xml.close();
        });
    }

    /** Everything may be crawled; robots are told where the sitemaps are. */
    public String robots() {
        return "User-agent: *\nAllow: /\n\nSitemap: "
                + absolute.to(index.addresses().sitemapIndex()) + "\n";
    }
}
