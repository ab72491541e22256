package dev.firststep.render.discovery;

import dev.firststep.link.PageEntry;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.ArticleFacts;
import dev.firststep.model.SitePath;
import dev.firststep.render.frame.EditionContext;
import dev.firststep.render.url.PrefixedUrls;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Atom feeds (RFC 4287) of the articles that changed last. Dates come from the articles, never from a clock. */
public final class Feeds {
    static final int MAX_ENTRIES = 50;

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private static final Comparator<PageEntry> NEWEST_FIRST =
            Comparator.comparing(Feeds::updated).reversed().thenComparing(PageEntry::path);

    private final SiteIndex index;
    private final PrefixedUrls absolute;

    public Feeds(SiteIndex index) {
        this.index = index;
        this.absolute = PrefixedUrls.absolute(index.config().site().baseUrl());
    }

    /** The feed of an edition, which must have dated articles: {@link EditionContext#hasFeed}. */
    public byte[] feed(EditionContext context) {
        List<PageEntry> newest = index.pages(context.edition()).stream()
                .filter(page -> !page.isFallback())
                .filter(page -> page.facts().frontMatter().updated().isPresent())
                .sorted(NEWEST_FIRST)
                .limit(MAX_ENTRIES)
                .toList();
        return XmlDocument.write(xml -> feed(xml, context, newest));
    }

    private static LocalDate updated(PageEntry page) {
        return page.facts().frontMatter().updated().orElse(LocalDate.EPOCH);
    }

    private void feed(XmlDocument xml, EditionContext context, List<PageEntry> newest) throws XMLStreamException {
        SitePath self = index.addresses().feed(context.edition());
        String title =
                context.wording().text("feed.title", Map.of("site", context.siteName(), "cloud", context.cloudName()));
        xml.open(
                "feed",
                "xmlns",
                NAMESPACE,
                "xml:lang",
                context.edition().locale().value());
        xml.element("id", absolute.to(self));
        xml.element("title", title);
        xml.element("updated", instant(updated(newest.get(0))));
        xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", absolute.to(self));
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", absolute.to(context.home()));
        xml.open("author")
                .element("name", context.text(context.site().publisher()))
                .close();
        for (PageEntry page : newest) {
            entry(xml, context, page);
        }
        xml.close();
    }

    private void entry(XmlDocument xml, EditionContext context, PageEntry page) throws XMLStreamException {
        ArticleFacts facts = page.facts();
        String url = absolute.to(context.address(page.path()));
        xml.open("entry");
        xml.element("id", url);
        xml.element("title", context.expand(facts.title(), facts.locale()));
        xml.element("updated", instant(updated(page)));
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", url);
        Optional<String> description = facts.frontMatter().description();
        if (description.isPresent()) {
            xml.element("summary", context.expand(description.get(), facts.locale()));
        }
        xml.close();
    }

    private static String instant(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
