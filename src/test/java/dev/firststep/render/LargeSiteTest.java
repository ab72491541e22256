package dev.firststep.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.link.NavNode;
import dev.firststep.link.Navigation;
import dev.firststep.link.PageEntry;
import dev.firststep.link.SiteIndex;
import dev.firststep.link.SiteIndexFactory;
import dev.firststep.markdown.Body;
import dev.firststep.markdown.BodyFactory;
import dev.firststep.markdown.Part;
import dev.firststep.model.ArticleFacts;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.CloudScope;
import dev.firststep.model.Edition;
import dev.firststep.render.discovery.Sitemaps;
import dev.firststep.render.template.TemplateFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A site of 50,000 pages puts neither 50,000 links nor the time for them on each page. */
class LargeSiteTest {
    private static final int PAGES = 50_000;
    private static final Edition EDITION = new Edition(SampleSite.EN, SampleSite.GLOBAL);
    private static final Body BODY = BodyFactory.of(new Part.Html("<p>Text.</p>"));

    private static final List<ArticleFacts> ARTICLES = articles();

    private static List<ArticleFacts> articles() {
        List<ArticleFacts> articles = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            articles.add(SampleSite.facts(
                    SampleSite.EN,
                    path(i),
                    SampleSite.about("Article " + i, "About " + i, CloudScope.EVERYWHERE, Optional.empty()),
                    List.of(),
                    List.of()));
        }
        return articles;
    }

    private static ArticlePath path(int number) {
        return new ArticlePath("s" + number / 1000 + "/a" + number);
    }

    private static SiteIndex index(Navigation navigation) {
        return SiteIndexFactory.of(
                new SampleSite().config(),
                false,
                List.of(EDITION),
                ARTICLES,
                Map.of(EDITION, navigation),
                new TreeMap<>());
    }

    private static List<NavNode> nodes(int from, int to) {
        List<NavNode> nodes = new ArrayList<>();
        for (int i = from; i < to; i++) {
            nodes.add(new NavNode("Article " + i, Optional.of(path(i)), Optional.empty(), false, List.of()));
        }
        return nodes;
    }

    private static Navigation inSections() {
        List<NavNode> sections = new ArrayList<>();
        for (int s = 0; s < PAGES / 1000; s++) {
            Optional<ArticlePath> path = Optional.of(new ArticlePath("s" + s));
            sections.add(new NavNode("Section " + s, path, Optional.empty(), true, nodes(s * 1000, s * 1000 + 1000)));
        }
        return new Navigation(sections);
    }

    private static Document page(SiteIndex index, SiteRenderer renderer, int number) throws TemplateFailure {
        PageEntry entry = index.page(EDITION, path(number)).orElseThrow();
        byte[] bytes = renderer.article(entry, BODY).bytes();
        assertTrue(bytes.length < 40_000, "a page of " + bytes.length + " bytes");
        return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
    }

    @Test
    void aPageShowsOnlyItsOwnSectionAndOfALongOneThePartAroundItself() throws IOException, TemplateFailure {
        SiteIndex index = index(inSections());
        SiteRenderer renderer = SampleSite.renderer(index);
        Document page = page(index, renderer, 25_500);
        assertEquals(50, page.select(".sidebar details > ul > li").size());
        assertEquals(101, page.select(".sidebar ul ul > li").size());
        assertEquals("Article 25500", page.select(".sidebar [aria-current]").text());
        assertEquals("../", page.select(".sidebar .more a").attr("href"));
        assertEquals("Show all 1000 pages", page.select(".sidebar .more a").text());
        assertEquals(
                "Article 25000",
                page(index, renderer, 25_000).select(".sidebar [aria-current]").text());
        assertEquals(
                "Article 25999",
                page(index, renderer, 25_999).select(".sidebar [aria-current]").text());
    }

    @Test
    void aPageTakesNoLongerBecauseItHasManySiblings() throws IOException, TemplateFailure {
        SiteIndex index = index(new Navigation(nodes(0, PAGES)));
        SiteRenderer renderer = SampleSite.renderer(index);
        page(index, renderer, 0);
        long start = System.nanoTime();
        for (int i = 0; i < PAGES; i += 250) {
            page(index, renderer, i);
        }
        long micros = (System.nanoTime() - start) / 1000 / (PAGES / 250);
        assertTrue(micros < 20_000, micros + " µs a page");
    }

    @Test
    void aSectionOfAllPagesStillFitsIntoOneFileAndSitemapsAreSplit() throws IOException, TemplateFailure {
        ArticlePath all = new ArticlePath("all");
        SiteIndex index = index(
                new Navigation(List.of(new NavNode("All", Optional.of(all), Optional.empty(), true, nodes(0, PAGES)))));
        for (PageTask task : SampleSite.renderer(index).tasks().subList(0, 3)) {
            RenderedPage page = task.render();
            assertTrue(page.bytes().length < 8 << 20, page.path() + " has " + page.bytes().length);
        }
        assertEquals(
                List.of(10_000, 10_000, 10_000, 10_000, 10_000, 2),
                new Sitemaps(index)
                        .pieces(EDITION, List.of(all)).stream().map(List::size).toList());
    }
}
