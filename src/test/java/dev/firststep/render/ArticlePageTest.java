package dev.firststep.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.render.server.ContentSecurityPolicy;
import dev.firststep.render.template.TemplateFailure;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ArticlePageTest {
    private static final String PAGE = "en/global/customers/self-support/index.html";
    private static final String FALLBACK = "zh-cn/global/customers/service-health/index.html";
    private static final String CHINA = "en/china-21vianet/clouds/china/index.html";
    private static final String BASE = "https://help.example.com/docs/";

    @SuppressWarnings("NullAway.Init")
    private static SamplePages pages;

    @BeforeAll
    static void render() throws IOException, TemplateFailure {
        pages = new SamplePages(new SampleSite());
    }

    @Test
    void thePageNamesItsLanguageItsCloudAndItself() {
        assertEquals("en", pages.select(PAGE, "html").attr("lang"));
        assertEquals("ltr", pages.select(PAGE, "html").attr("dir"));
        assertEquals("en/global", pages.select(PAGE, "html").attr("data-edition"));
        assertEquals(
                "What customers can do themselves – Global cloud – Firststep Help Center",
                pages.html(PAGE).title());
        assertEquals(
                List.of("What customers can do themselves"),
                pages.select(PAGE, "h1").eachText());
    }

    @Test
    void aNativePageIsKnownByItsOwnAddressAndNamesItsTranslations() {
        assertEquals(
                BASE + "en/global/customers/self-support/",
                pages.select(PAGE, "link[rel=canonical]").attr("href"));
        assertEquals(
                List.of("en", "zh-CN", "x-default"),
                pages.select(PAGE, "link[hreflang]").eachAttr("hreflang"));
        assertEquals(
                BASE + "en/global/customers/self-support/",
                pages.select(PAGE, "link[hreflang=x-default]").attr("href"));
        assertTrue(pages.select(PAGE, "meta[name=robots]").isEmpty());
    }

    @Test
    void aPageWithoutTranslationSaysSoAndDefersToTheSource() {
        assertEquals("zh-CN", pages.select(FALLBACK, "html").attr("lang"));
        assertEquals("en", pages.select(FALLBACK, "h1").attr("lang"));
        assertEquals("en", pages.select(FALLBACK, ".prose").attr("lang"));
        assertEquals("en", pages.select(FALLBACK, ".sidebar [aria-current]").attr("lang"));
        assertEquals(
                "本页尚无简体中文版，以下为 English 原文。", pages.select(FALLBACK, ".notice").text());
        assertEquals(
                BASE + "en/global/customers/service-health/",
                pages.select(FALLBACK, "link[rel=canonical]").attr("href"));
        assertEquals("noindex", pages.select(FALLBACK, "meta[name=robots]").attr("content"));
        assertTrue(pages.select(FALLBACK, "link[hreflang]").isEmpty());
    }

    @Test
    void aTranslationThatDoesNotExistIsNoAlternate() {
        String source = "en/global/customers/service-health/index.html";
        assertEquals(
                List.of("en", "x-default"),
                pages.select(source, "link[hreflang]").eachAttr("hreflang"));
    }

    @Test
    void switchersLinkToPagesThatExistAndSayWhyOthersDoNot() {
        assertEquals(
                List.of(
                        "Not in Global cloud: this article does not apply there",
                        "Not in US Government cloud: this article does not apply there",
                        "China (21Vianet)"),
                pages.select(CHINA, ".clouds li").eachText());
        assertEquals(List.of("./"), pages.select(CHINA, ".clouds li a").eachAttr("href"));
        assertEquals(
                List.of("./", "../../../../zh-cn/china-21vianet/clouds/china/"),
                pages.select(CHINA, ".languages li a").eachAttr("href"));
        assertEquals(
                List.of("en", "zh-CN"), pages.select(CHINA, ".languages li a").eachAttr("lang"));
        assertEquals(
                List.of("en", "en"), pages.select(FALLBACK, ".languages li a").eachAttr("hreflang"));
        assertEquals(
                "Cloud: China (21Vianet)",
                pages.select(CHINA, ".clouds summary").text());
    }

    @Test
    void theArticleSaysWhereItHoldsForWhomAndSinceWhen() {
        assertEquals(
                "Applies to China (21Vianet)",
                pages.select(CHINA, ".facts > div").get(0).text());
        assertEquals(
                "For Helpdesk agent Global administrator",
                pages.select(CHINA, ".facts > div").get(1).text());
        assertEquals(
                List.of("2026-11-12", "2026-11-15"), pages.select(CHINA, "time").eachAttr("datetime"));
        assertEquals("November 12, 2026", pages.select(CHINA, "time").get(0).text());
        assertEquals("All clouds", pages.select(PAGE, ".facts dd").get(0).text());
    }

    @Test
    void theListOfHeadingsHoldsThoseOfTheCloudWithVariablesReplaced() {
        assertEquals(
                List.of("#sign-in", "#passwords", "#ask"),
                pages.select(PAGE, ".toc a").eachAttr("href"));
        assertEquals(
                "Sign in to Azure portal", pages.select(PAGE, ".toc a").get(0).text());
        String china = "zh-cn/china-21vianet/customers/self-support/index.html";
        assertEquals(
                List.of("#sign-in", "#passwords", "#china", "#ask"),
                pages.select(china, ".toc a").eachAttr("href"));
    }

    @Test
    void breadcrumbsAndNeighboursFollowTheNavigation() {
        assertEquals(
                List.of("Home", "Do it yourself", "What customers can do themselves"),
                pages.select(PAGE, ".crumbs li").eachText());
        assertEquals("page", pages.select(PAGE, ".crumbs li").get(2).child(0).attr("aria-current"));
        assertEquals(
                List.of("../", "../service-health/"),
                pages.select(PAGE, ".pager a").eachAttr("href"));
        assertEquals(
                List.of("Home", "Clouds", "About the cloud in China"),
                pages.select(CHINA, ".crumbs li").eachText());
    }

    @Test
    void thePolicyOfThePageIsThatOfTheHeaderWithoutWhatMetaCannotSay() {
        String meta =
                pages.select(PAGE, "meta[http-equiv=Content-Security-Policy]").attr("content");
        assertEquals(ContentSecurityPolicy.HEADER, meta + "; frame-ancestors 'none'");
        assertFalse(meta.contains("unsafe"));
    }

    @Test
    void nothingInATitleActsAsMarkup() {
        String contact = "en/global/support/contact/index.html";
        assertEquals(
                "Contact \"support\" & <others>", pages.select(contact, "h1").text());
        assertEquals(0, pages.select(contact, "others").size());
    }

    @Test
    void pagesCarryNoScriptOrStyleOfTheirOwn() {
        pages.files().keySet().stream().filter(path -> path.endsWith(".html")).forEach(path -> {
            assertEquals(
                    0, pages.select(path, "script:not([src]), style, [style]").size(), path);
            assertTrue(
                    pages.html(path).getAllElements().stream()
                            .flatMap(element -> element.attributes().asList().stream())
                            .noneMatch(attribute -> attribute.getKey().startsWith("on")),
                    path);
        });
    }
}
