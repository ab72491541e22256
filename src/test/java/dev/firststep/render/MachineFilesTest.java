package dev.firststep.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.render.server.ContentSecurityPolicy;
import dev.firststep.render.template.TemplateFailure;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Sitemaps, feeds and the files for servers. */
class MachineFilesTest {
    private static final String BASE = "https://help.example.com/docs/";

    @SuppressWarnings("NullAway.Init")
    private static SamplePages pages;

    @BeforeAll
    static void render() throws IOException, TemplateFailure {
        pages = new SamplePages(new SampleSite());
    }

    private static Document xml(String path) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(pages.text(path))));
    }

    private static List<String> texts(Document document, String element) {
        NodeList nodes = document.getElementsByTagName(element);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }

    @Test
    void aSitemapListsThePagesThatAreWrittenInItsLanguage() throws Exception {
        assertEquals(
                List.of(
                        BASE + "zh-cn/global/",
                        BASE + "zh-cn/global/customers/",
                        BASE + "zh-cn/global/customers/self-support/",
                        BASE + "zh-cn/global/support/contact/"),
                texts(xml("zh-cn/global/sitemap.xml"), "loc"));
        assertTrue(texts(xml("en/global/sitemap.xml"), "loc").contains(BASE + "en/global/customers/service-health/"));
    }

    @Test
    void aSitemapNamesTheSameAlternatesAsThePage() throws Exception {
        NodeList links = xml("en/global/sitemap.xml").getElementsByTagName("xhtml:link");
        List<String> inSitemap = IntStream.range(0, links.getLength())
                .mapToObj(i -> (Element) links.item(i))
                .map(link -> link.getAttribute("href"))
                .filter(href -> href.contains("self-support"))
                .toList();
        String page = "en/global/customers/self-support/index.html";
        assertEquals(pages.select(page, "link[hreflang]").eachAttr("href"), inSitemap);
    }

    @Test
    void theIndexNamesEverySitemapAndRobotsNameTheIndex() throws Exception {
        assertEquals(6, texts(xml("sitemap.xml"), "loc").size());
        texts(xml("sitemap.xml"), "loc").forEach(url -> assertTrue(pages.has(url.substring(BASE.length())), url));
        assertEquals("User-agent: *\nAllow: /\n\nSitemap: " + BASE + "sitemap.xml\n", pages.text("robots.txt"));
    }

    @Test
    void aFeedHoldsWhatRfc4287AsksFor() throws Exception {
        Document feed = xml("zh-cn/global/feed.xml");
        assertEquals("http://www.w3.org/2005/Atom", feed.getDocumentElement().getAttribute("xmlns"));
        assertEquals("zh-CN", feed.getDocumentElement().getAttribute("xml:lang"));
        assertEquals(
                List.of(
                        BASE + "zh-cn/global/feed.xml",
                        BASE + "zh-cn/global/",
                        BASE + "zh-cn/global/customers/self-support/",
                        BASE + "zh-cn/global/support/contact/"),
                texts(feed, "id"));
        assertEquals(4, texts(feed, "title").size());
        assertEquals(
                List.of("2026-11-12T00:00:00Z"),
                texts(feed, "updated").stream().distinct().toList());
        assertEquals(List.of("Firststep 作者"), texts(feed, "name"));
        Element self = (Element) feed.getElementsByTagName("link").item(0);
        assertEquals("self", self.getAttribute("rel"));
        assertEquals(BASE + "zh-cn/global/feed.xml", self.getAttribute("href"));
    }

    @Test
    void allServersSendTheSamePolicy() {
        for (String file : List.of("_headers", ".htaccess", "_hosting/nginx-server.conf")) {
            assertTrue(pages.text(file).contains(ContentSecurityPolicy.HEADER), file);
            assertTrue(pages.text(file).contains("nosniff"), file);
            assertTrue(pages.text(file).contains("immutable"), file);
            assertFalse(pages.text(file).contains("\"immutable\" always"), file);
        }
        assertTrue(ContentSecurityPolicy.HEADER.startsWith("default-src 'none'; script-src 'self'; style-src 'self'"));
    }

    @Test
    void assetsChangeTheirNameWithTheirContent() {
        assertEquals(
                1,
                pages.files().keySet().stream()
                        .filter(path -> path.matches("assets/site\\.[0-9a-f]{12}\\.css"))
                        .count());
    }
}
