package dev.firststep.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.render.template.TemplateFailure;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Every address on every page of the sample leads to a file of the site, and every fragment to an element. */
class SiteLinksTest {
    private static final String SITE = "https://help.example.com/docs/";

    private final SortedMap<String, Document> documents = new TreeMap<>();
    private final SamplePages pages;

    SiteLinksTest() throws IOException, TemplateFailure {
        pages = new SamplePages(new SampleSite());
        pages.files().keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .forEach(path -> documents.put(path, pages.html(path)));
    }

    @Test
    void everyLinkLeadsSomewhere() {
        documents.forEach((path, document) -> {
            for (Element element : document.select("a[href], link[href], script[src]")) {
                String url = element.hasAttr("src") ? element.attr("src") : element.attr("href");
                assertEquals("", fault(path, url), path + " → " + url);
            }
        });
    }

    private String fault(String page, String url) {
        URI target = URI.create(SITE + page).resolve(url.isEmpty() ? "./" : url);
        if (!target.toString().startsWith(SITE)) {
            return "";
        }
        String path = target.toString().substring(SITE.length()).replaceFirst("#.*", "");
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        if (!pages.has(file)) {
            return "no file " + file;
        }
        String id = target.getFragment();
        return id == null || documents.getOrDefault(file, new Document("")).getElementById(id) != null
                ? ""
                : "no #" + id;
    }

    @Test
    void idsAreUnique() {
        documents.forEach((path, document) -> {
            List<String> ids = document.select("[id]").eachAttr("id");
            assertEquals(ids.stream().distinct().toList(), ids, path);
        });
    }
}
