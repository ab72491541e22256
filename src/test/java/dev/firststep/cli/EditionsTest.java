package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.config.value.BaseUrl;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionsTest {
    private static final String FILES = """
            -- content/redirects.yml --
            redirects:
              - {from: old/bills, to: "bills#what-to-pay"}
            -- content/en/toc.yml --
            - article: contact
            - article: bills
            - title: More
              items:
                - article: more/reset
                - article: more/last
            -- content/en/bills.md --
            ---
            title: Bills in {{cloud.name}}
            description: What to pay.
            updated: 2026-03-04
            ---
            Text with a [link](contact.md#by-phone).

            ## What to pay

            ::: zone pivot="global"

            In dollars.

            ::: zone-end

            ::: zone pivot="china-21vianet"

            In yuan.

            ::: zone-end
            -- content/zh-CN/bills.md --
            ---
            title: 账单
            description: 付款。
            updated: 2026-03-04
            ---
            文字[联系](contact.md#by-phone)。

            ## 付什么

            ::: zone pivot="global"

            美元。

            ::: zone-end

            ::: zone pivot="china-21vianet"

            人民币。

            ::: zone-end
            -- content/en/more/reset.md --
            ---
            title: Reset
            description: Reset it.
            applies_to: global
            ---
            [Reset](endpoint:password-reset) it.
            -- content/en/more/last.md --
            ---
            title: Last
            description: The last one.
            ---
            Text.
            """;

    @TempDir
    Path root;

    private TestSite site = TestSite.nowhere();

    @BeforeEach
    void build() throws IOException {
        site = TestSite.at(root, FILES);
        TestSite.Result result = site.build();
        assertEquals(0, result.code(), () -> result.out() + result.err());
    }

    @Test
    void everyArticleHasAPageInEveryEditionInWhichItApplies() throws IOException {
        Set<String> pages = site.site().keySet().stream()
                .filter(path -> path.matches("(en|zh-cn)/.*index\\.html"))
                .filter(path -> !path.contains("/old/"))
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        "en/global/index.html",
                        "en/global/contact/index.html",
                        "en/global/bills/index.html",
                        "en/global/more/index.html",
                        "en/global/more/reset/index.html",
                        "en/global/more/last/index.html",
                        "en/china-21vianet/index.html",
                        "en/china-21vianet/contact/index.html",
                        "en/china-21vianet/bills/index.html",
                        "en/china-21vianet/more/index.html",
                        "en/china-21vianet/more/last/index.html",
                        "zh-cn/global/index.html",
                        "zh-cn/global/contact/index.html",
                        "zh-cn/global/bills/index.html",
                        "zh-cn/global/more/index.html",
                        "zh-cn/global/more/reset/index.html",
                        "zh-cn/global/more/last/index.html",
                        "zh-cn/china-21vianet/index.html",
                        "zh-cn/china-21vianet/contact/index.html",
                        "zh-cn/china-21vianet/bills/index.html",
                        "zh-cn/china-21vianet/more/index.html",
                        "zh-cn/china-21vianet/more/last/index.html"),
                pages);
    }

    @Test
    void aPassageStandsOnlyInItsClouds() throws IOException {
        assertTrue(text("en/global/bills").contains("In dollars."));
        assertFalse(text("en/global/bills").contains("In yuan."));
        assertTrue(text("zh-cn/china-21vianet/bills").contains("人民币。"));
        assertFalse(text("zh-cn/china-21vianet/bills").contains("美元。"));
    }

    @Test
    void aVariableHasTheValueOfItsEdition() throws IOException {
        assertEquals(
                "Bills in Global", page("en/global/bills").expectFirst("h1").text());
        assertEquals(
                "Bills in China",
                page("en/china-21vianet/bills").expectFirst("h1").text());
    }

    @Test
    void anchorsAreThoseOfTheSourceInEveryLanguage() throws IOException {
        assertEquals(
                "付什么", page("zh-cn/global/bills").expectFirst("h2#what-to-pay").ownText());
    }

    @Test
    void aNativePageIsCanonicalAndNamesItsTranslationsAndTheSourceForAllOthers() throws IOException {
        Document page = page("zh-cn/global/bills");
        assertEquals("zh-CN", page.expectFirst("html").attr("lang"));
        assertEquals(
                "https://help.example.com/zh-cn/global/bills/",
                page.expectFirst("link[rel=canonical]").attr("href"));
        assertEquals(
                List.of(
                        "en https://help.example.com/en/global/bills/",
                        "zh-CN https://help.example.com/zh-cn/global/bills/",
                        "x-default https://help.example.com/en/global/bills/"),
                page.select("link[rel=alternate][hreflang]").stream()
                        .map(link -> link.attr("hreflang") + " " + link.attr("href"))
                        .toList());
        assertTrue(page.select("meta[name=robots]").isEmpty());
    }

    @Test
    void aFallbackPageSaysSoAndKeepsOutOfSearchEngines() throws IOException {
        Document page = page("zh-cn/global/contact");
        assertEquals("zh-CN", page.expectFirst("html").attr("lang"));
        assertEquals(
                "https://help.example.com/en/global/contact/",
                page.expectFirst("link[rel=canonical]").attr("href"));
        assertEquals("noindex", page.expectFirst("meta[name=robots]").attr("content"));
        assertTrue(page.select("link[hreflang]").isEmpty());
        assertTrue(page.select("h1[lang=en], [lang=en] h1").hasText());
        assertFalse(site.read("site/zh-cn/global/sitemap.xml").contains("/contact/"));
        assertTrue(site.read("site/en/global/sitemap.xml").contains("https://help.example.com/en/global/contact/"));
    }

    @Test
    void switchersOfferOnlyEditionsThatExist() throws IOException {
        List<String> links = page("en/global/more/reset").select("a[href]").eachAttr("href");
        assertTrue(links.contains("../../../../zh-cn/global/more/reset/"), links::toString);
        assertTrue(links.stream().noneMatch(link -> link.contains("china-21vianet/more/reset")), links::toString);
    }

    @Test
    void shareAddressesListTheEditionsInWhichTheArticleIsTrue() throws IOException {
        List<String> links = page("go/more/reset").select("main a[href]").eachAttr("href");
        assertEquals(
                List.of("../../../en/global/more/reset/", "../../../zh-cn/global/more/reset/"),
                links.stream().sorted().toList());
    }

    @Test
    void redirectsHoldInEveryEditionAndUnderGo() throws IOException {
        for (String from : List.of("en/global", "en/china-21vianet", "zh-cn/global", "zh-cn/china-21vianet")) {
            Document page = page(from + "/old/bills");
            assertEquals(
                    "0; url=../../bills/#what-to-pay",
                    page.expectFirst("meta[http-equiv=refresh]").attr("content"));
            assertEquals(
                    "https://help.example.com/" + from + "/bills/",
                    page.expectFirst("link[rel=canonical]").attr("href"));
        }
        assertTrue(site.site().containsKey("go/old/bills/index.html"));
    }

    @Test
    void theFeedHasTheUpdatedArticlesOfItsEdition() throws IOException {
        String feed = site.read("site/zh-cn/china-21vianet/feed.xml");
        assertTrue(feed.contains("<title>账单</title>"), feed);
        assertTrue(feed.contains("2026-03-04T00:00:00Z"), feed);
        assertFalse(feed.contains("/contact/"), feed);
    }

    @Test
    void everyEditionAndTheRootHaveANotFoundPage() throws IOException {
        SortedMap<String, String> files = site.site();
        for (String path : List.of("404.html", "en/global/404.html", "zh-cn/china-21vianet/404.html", "robots.txt")) {
            assertTrue(files.containsKey(path), path);
        }
        assertTrue(site.read("site/en/global/404.html").contains("href=\"/en/global/"));
    }

    @Test
    void aSiteForOneCloudLeavesTheCloudOutOfItsAddressesAndNamesNoOther() throws IOException {
        TestSite.Result result = site.build("--cloud", "china-21vianet", "--base-url", "https://help.example.cn/zone");
        assertEquals(0, result.code(), result::out);
        SortedMap<String, String> files = site.site();
        assertTrue(files.containsKey("zh-cn/bills/index.html"), files.keySet()::toString);
        assertTrue(files.keySet().stream().noneMatch(path -> path.contains("global")), files.keySet()::toString);
        files.forEach((path, text) -> assertFalse(text.contains("portal.azure.com"), path));
        assertTrue(site.read("site/en/404.html").contains("href=\"/zone/en/"));
    }

    @Test
    void onlyTheChosenLanguagesAreBuilt() throws IOException {
        assertEquals(0, site.build("--locale", "zh-CN").code());
        assertTrue(site.site().keySet().stream().noneMatch(path -> path.startsWith("en/")));
    }

    @Test
    void aBuildWithoutTheSourceLanguageSpeaksThatOfItsReadersAndStandsOnItsOwn() throws IOException {
        assertEquals(0, site.build("--locale", "zh-CN").code());
        for (String path : List.of("index.html", "404.html", "go/bills/index.html", "go/old/bills/index.html")) {
            Document page = Jsoup.parse(site.read("site/" + path));
            assertEquals("zh-CN", page.expectFirst("html").attr("lang"), path);
            assertEquals("跳到正文", page.expectFirst(".skip").text(), path);
        }
        Document fallback = page("zh-cn/global/contact");
        assertEquals(
                "https://help.example.com/zh-cn/global/contact/",
                fallback.expectFirst("link[rel=canonical]").attr("href"));
        assertEquals("noindex", fallback.expectFirst("meta[name=robots]").attr("content"));
        assertTrue(page("zh-cn/global/bills").select("link[hreflang=x-default]").isEmpty());
    }

    @Test
    void whereThereIsNothingToChooseThereIsNoSwitcher() throws IOException {
        assertEquals(
                0, site.build("--locale", "zh-CN", "--cloud", "china-21vianet").code());
        Document page = page("zh-cn/bills");
        assertTrue(page.select(".switcher").isEmpty());
        assertEquals("云环境： 中国", page.expectFirst(".site-header .badge").text());
    }

    @Test
    void anUnknownCloudIsAUsageError() {
        TestSite.Result result = site.build("--cloud", "mars");
        assertEquals(2, result.code());
        assertEquals(
                "firststep: the site has no cloud 'mars'\n    choose among global, china-21vianet\n", result.err());
    }

    @Test
    void aBaseUrlMeansTheSameHereAndInTheSiteFile() {
        for (String bad : new String[] {"https://help.example.com/a/../b", "https://help.example.com:70000/", "x"}) {
            TestSite.Result result = site.build("--base-url", bad);
            assertEquals(2, result.code());
            assertEquals("firststep: '" + bad + "' is no address for a site\n    " + BaseUrl.HINT + "\n", result.err());
        }
    }

    private Document page(String folder) throws IOException {
        return Jsoup.parse(site.read("site/" + folder + "/index.html"));
    }

    private String text(String folder) throws IOException {
        return page(folder).text();
    }
}
