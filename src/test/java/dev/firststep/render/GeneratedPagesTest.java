package dev.firststep.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.config.Redirect;
import dev.firststep.model.ArticlePath;
import dev.firststep.render.template.TemplateFailure;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GeneratedPagesTest {
    private static final String BASE = "https://help.example.com/docs/";

    @SuppressWarnings("NullAway.Init")
    private static SamplePages pages;

    @BeforeAll
    static void render() throws IOException, TemplateFailure {
        pages = new SamplePages(new SampleSite());
    }

    @Test
    void theRootListsEveryEditionByCloudEachInItsOwnLanguage() {
        assertEquals(
                List.of("Global cloud 全球云", "US Government cloud 美国政府云", "China (21Vianet) 中国（世纪互联）"),
                pages.select("index.html", ".choices h2").eachText());
        assertEquals(
                List.of(
                        "en/global/",
                        "zh-cn/global/",
                        "en/us-government/",
                        "zh-cn/us-government/",
                        "en/china-21vianet/",
                        "zh-cn/china-21vianet/"),
                pages.select("index.html", ".choices a").eachAttr("href"));
        assertEquals("zh-CN", pages.select("index.html", ".choices a").get(1).attr("lang"));
        assertEquals(
                "zh-CN/global", pages.select("index.html", ".choices a").get(1).attr("data-choice"));
        assertEquals(1, pages.select("index.html", "[data-automatic]").size());
        assertEquals(0, pages.select("index.html", "[data-one-cloud]").size());
    }

    @Test
    void aSharedAddressOffersTheEditionsInWhichTheArticleIsTrue() {
        String go = "go/clouds/china/index.html";
        assertEquals(
                List.of("../../../en/china-21vianet/clouds/china/", "../../../zh-cn/china-21vianet/clouds/china/"),
                pages.select(go, ".choices a").eachAttr("href"));
        assertEquals("简体中文 关于中国的云环境", pages.select(go, ".choices a").get(1).text());
        assertEquals(1, pages.select(go, "[data-one-cloud]").size());
        assertEquals(
                BASE + "go/clouds/china/",
                pages.select(go, "link[rel=canonical]").attr("href"));
        assertEquals(BASE, pages.select("go/index.html", "link[rel=canonical]").attr("href"));
    }

    @Test
    void aSharedAddressNamesItsArticleAndTellsTheLanguageOfEachPage() {
        String go = "go/customers/self-support/index.html";
        assertEquals(
                "What customers can do themselves – Firststep Help Center",
                pages.html(go).title());
        assertEquals(
                List.of("What customers can do themselves", "客户可以自己做什么"),
                pages.select(go, "h1 span").eachText());
        assertEquals(
                "Where to start.", pages.select(go, "meta[name=description]").attr("content"));
        assertEquals("noindex", pages.select(go, "meta[name=robots]").attr("content"));
        String untranslated = "go/customers/service-health/index.html";
        assertEquals(
                List.of("Check service health"),
                pages.select(untranslated, "h1 span").eachText());
        Element chinese = pages.select(untranslated, ".choices a").get(1);
        assertEquals("zh-CN", chinese.attr("lang"));
        assertEquals("en", chinese.attr("hreflang"));
        assertEquals("en", chinese.expectFirst(".what").attr("lang"));
        assertEquals("尚未翻译，显示 English 原文", chinese.expectFirst(".note").text());
    }

    @Test
    void theRootIsDescribedAndMayBeListed() {
        assertEquals(
                "What you can do yourself, and whom to ask.",
                pages.select("index.html", "meta[name=description]").attr("content"));
        assertTrue(pages.select("index.html", "meta[name=robots]").isEmpty());
    }

    @Test
    void aMovedAddressForwardsInEveryEditionAndUnderGo() {
        String old = "zh-cn/global/old/index.html";
        assertEquals(
                "0; url=../customers/self-support/#sign-in",
                pages.select(old, "meta[http-equiv=refresh]").attr("content"));
        assertEquals(
                BASE + "zh-cn/global/customers/self-support/",
                pages.select(old, "link[rel=canonical]").attr("href"));
        assertEquals("noindex", pages.select(old, "meta[name=robots]").attr("content"));
        assertEquals("客户可以自己做什么", pages.select(old, "main a").text());
        assertEquals(
                "0; url=../customers/self-support/#sign-in",
                pages.select("go/old/index.html", "meta[http-equiv=refresh]").attr("content"));
    }

    @Test
    void aRedirectExistsOnlyWhereItsTargetDoesAndChainsAreShortened() throws IOException, TemplateFailure {
        SampleSite site = new SampleSite();
        ArticlePath older = new ArticlePath("older");
        ArticlePath old = new ArticlePath("old");
        ArticlePath loop = new ArticlePath("loop");
        site.redirects = List.of(
                new Redirect(older, old, Optional.empty(), SampleSite.NOWHERE),
                new Redirect(old, SampleSite.CHINA_ONLY, Optional.empty(), SampleSite.NOWHERE),
                new Redirect(loop, loop, Optional.empty(), SampleSite.NOWHERE),
                new Redirect(SampleSite.CONTACT, SampleSite.SELF_SUPPORT, Optional.empty(), SampleSite.NOWHERE));
        SamplePages moved = new SamplePages(site);
        assertEquals(
                "0; url=../clouds/china/",
                moved.select("en/china-21vianet/older/index.html", "meta[http-equiv=refresh]")
                        .attr("content"));
        assertFalse(moved.has("en/global/older/index.html"));
        assertFalse(moved.has("en/global/loop/index.html"));
        assertTrue(moved.select("en/global/support/contact/index.html", "meta[http-equiv=refresh]")
                .isEmpty());
    }

    @Test
    void aPageThatIsNotThereNamesTheWaysToGetHelpInTheSameLanguageAndCloud() {
        String page = "zh-cn/china-21vianet/404.html";
        assertEquals(
                List.of("/docs/zh-cn/china-21vianet/support/contact/"),
                pages.select(page, "main ul").get(0).select("a").eachAttr("href"));
        assertEquals("账单方面的帮助", pages.select(page, "main ul").get(0).select("a").text());
        assertTrue(pages.select(page, "a[href]").eachAttr("href").stream()
                .allMatch(href -> href.startsWith("/docs/") || href.equals("#_main")));
        assertTrue(pages.select(page, "link[rel=stylesheet]").attr("href").startsWith("/docs/assets/site."));
        assertEquals("noindex", pages.select(page, "meta[name=robots]").attr("content"));
        assertEquals(6, pages.select("404.html", ".choices a").size());
        assertEquals(0, pages.select("404.html", "[data-automatic]").size());
    }

    @Test
    void aSectionWithoutAnArticleListsItsPages() {
        String section = "zh-cn/global/customers/index.html";
        assertEquals("自助办理", pages.select(section, "h1").text());
        assertEquals(
                List.of("self-support/", "service-health/"),
                pages.select(section, ".entries a").eachAttr("href"));
        assertEquals(
                List.of("从哪里开始。", "Is it you, or the service?"),
                pages.select(section, ".entries p").eachText());
        assertEquals(List.of("en"), pages.select(section, ".entries p").eachAttr("lang"));
        assertEquals(
                List.of("en", "zh-CN", "x-default"),
                pages.select(section, "link[hreflang]").eachAttr("hreflang"));
    }

    @Test
    void theHomePageShowsItsArticleAndTheSections() throws IOException, TemplateFailure {
        assertEquals("全球云帮助", pages.select("zh-cn/global/index.html", "h1").text());
        assertEquals(
                List.of("customers/", "customers/self-support/", "customers/service-health/"),
                pages.select("zh-cn/global/index.html", ".card a").eachAttr("href"));
        SampleSite bare = new SampleSite();
        bare.home = false;
        SamplePages without = new SamplePages(bare);
        assertEquals(
                "Firststep 帮助中心",
                without.select("zh-cn/global/index.html", "h1").text());
        assertEquals(
                List.of("en", "zh-CN", "x-default"),
                without.select("zh-cn/global/index.html", "link[hreflang]").eachAttr("hreflang"));
        assertEquals(
                BASE + "en/global/",
                without.select("zh-cn/global/index.html", "link[hreflang=x-default]")
                        .attr("href"));
    }

    @Test
    void everyEditionHasExactlyTheArticlesThatApply() {
        assertTrue(pages.has("en/china-21vianet/clouds/china/index.html"));
        assertFalse(pages.has("en/global/clouds/china/index.html"));
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException, TemplateFailure {
        assertEquals(pages.files(), new SamplePages(new SampleSite()).files());
    }
}
