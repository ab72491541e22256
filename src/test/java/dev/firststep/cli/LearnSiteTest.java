package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The help centre that our own repository in Learn's layout becomes, with its originals beside it and alone. */
class LearnSiteTest {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final String CHINESE = "zh-cn/global/sample-help/";
    private static final String ENGLISH = "en/global/sample-help/";

    @TempDir
    static Path folder;

    private static LearnBuild build;
    private static LearnBuild alone;

    @BeforeAll
    static void buildTheSample() {
        build = LearnBuild.of(
                LearnBuild.SAMPLE.resolve("zh-cn"),
                folder.resolve("site"),
                "--fallback",
                LearnBuild.SAMPLE.resolve("source").toString(),
                "--format",
                "json");
        alone = LearnBuild.of(LearnBuild.SAMPLE.resolve("zh-cn"), folder.resolve("alone"), "--format", "json");
    }

    private static List<String> texts(Element within, String css) {
        return within.select(css).eachText();
    }

    @Test
    void thereAreTwoLanguagesAndThreeClouds() {
        for (String locale : List.of("en", "zh-cn")) {
            for (String cloud : List.of("global", "us-government", "china-21vianet")) {
                assertTrue(build.has(locale + "/" + cloud + "/index.html"));
                assertTrue(alone.has(locale + "/" + cloud + "/index.html"));
            }
        }
    }

    @Test
    void anArticleOfOneCloudExistsThereOnly() {
        for (String locale : List.of("en", "zh-cn")) {
            assertTrue(build.has(locale + "/china-21vianet/sample-help-china/self-support/index.html"));
            assertFalse(build.has(locale + "/global/sample-help-china/self-support/index.html"));
            assertFalse(build.has(locale + "/us-government/sample-help-china/self-support/index.html"));
            assertTrue(build.has(locale + "/us-government/sample-help/self-support/index.html"));
            assertFalse(build.has(locale + "/china-21vianet/sample-help/self-support/index.html"));
        }
        assertEquals(
                List.of("中国（世纪互联）"),
                texts(build.page("zh-cn/china-21vianet/sample-help-china/self-support"), ".facts .badge"));
    }

    @Test
    void aMachineTranslationSaysSoAndSaysWhenTheOriginalHasChanged() {
        assertEquals(List.of("本文由机器翻译，可能存在错误。 阅读 English 原文"), texts(build.page(CHINESE + "choices"), ".notice"));
        assertEquals(
                List.of("本文由机器翻译，可能存在错误。翻译之后，原文又有改动。 阅读 English 原文"), texts(build.page(CHINESE + "stale"), ".notice"));
        assertEquals(List.of(), texts(build.page(CHINESE + "self-support"), ".notice"));
        assertEquals(List.of(), texts(build.page(ENGLISH + "stale"), ".notice"));
        assertEquals(
                Map.of("translation-stale", 1L),
                Map.of("translation-stale", build.codes().get("translation-stale")));
    }

    @Test
    void withoutTheOriginalsAMachineTranslationTellsItsAge() {
        assertEquals(
                List.of("本文由机器翻译，可能存在错误。译自2026年10月28日的原文，内容可能已过时。 阅读 English 原文"),
                texts(alone.page(CHINESE + "stale"), ".notice"));
        assertFalse(alone.codes().containsKey("translation-stale"));
    }

    @Test
    void theNavigationNestsInlinesTablesAndLeadsToOtherSites() {
        Element around = build.page(CHINESE + "pictures").expectFirst("nav.sidebar");
        assertEquals(
                List.of("示例帮助", "自助支持", "写作示例", "选择与步骤", "图片", "代码", "文字", "尚未翻译", "过时的译文", "公告", "标准"),
                texts(around, "a"));
        assertEquals(
                List.of("图片", "代码"),
                texts(around, "li:has(> a[href='../choices/']) > ul a[href~=pictures|code|^\\./$]"));
        assertEquals(
                List.of("https://www.w3.org/standards/"),
                around.select("a:contains(标准)").eachAttr("href"));
        assertEquals(
                List.of("../announcements/2026-october/"),
                around.select("a:contains(公告)").eachAttr("href"));
        assertEquals(
                List.of("Sample help", "Self-support", "Writing samples", "Announcements", "Standards"),
                texts(build.page(ENGLISH + "announcements/2026-october"), "nav.sidebar > details > ul > li > a"));
    }

    @Test
    void theLevelsOfTheBreadcrumbFileStandAboveTheSectionsOfTheNavigation() {
        assertEquals(
                List.of("首页", "文档", "示例帮助", "写作示例", "选择与步骤", "图片"),
                texts(build.page(CHINESE + "pictures"), ".crumbs li"));
        assertEquals(
                List.of("Home", "Docs", "Sample help", "Self-support", "Versions"),
                texts(build.page(ENGLISH + "versions"), ".crumbs li"));
        assertEquals(
                List.of("首页", "文档", "示例帮助"),
                texts(build.page("zh-cn/global/sample-help"), ".crumbs li"),
                "the level that leads to the page is the page");
    }

    @Test
    void crumbsLeadWhereTheEditionHasAPage() {
        assertEquals(
                List.of("../../", "../", "../choices/"),
                build.page(CHINESE + "pictures").select(".crumbs a").eachAttr("href"));
    }

    @Test
    void aPageThatIsNotExtendedHasTheLevelsAlone() {
        assertEquals(
                List.of("首页", "文档", "示例帮助", "公告", "十月公告"),
                texts(build.page(CHINESE + "announcements/2026-october"), ".crumbs li"));
        assertEquals(
                List.of("Home", "Docs", "Sample help"),
                texts(build.page(ENGLISH + "announcements/2026-october"), ".crumbs li")
                        .subList(0, 3));
    }

    @Test
    void aDocsetWithoutABreadcrumbFileHasNoneOfAnother() {
        assertEquals(
                List.of("首页", "客户自助支持（由世纪互联运营）"),
                texts(build.page("zh-cn/china-21vianet/sample-help-china/self-support"), ".crumbs li"));
    }

    @Test
    void oldAddressesLeadToThePageThatTookTheirPlaceOrToTheHostOfTheirCloud() {
        assertEquals(
                "0; url=../../self-support/#whom-to-ask",
                build.page(CHINESE + "old/ask-for-help")
                        .select("meta[http-equiv=refresh]")
                        .attr("content"));
        assertEquals(
                "0; url=../../choices/",
                build.page("go/sample-help/old/steps")
                        .select("meta[http-equiv=refresh]")
                        .attr("content"));
        assertEquals(
                List.of("https://portal.azure.cn/help"),
                build.page("zh-cn/china-21vianet/sample-help/old/china-portal")
                        .select("main a")
                        .eachAttr("href"));
        assertFalse(build.has(CHINESE + "old/china-portal/index.html"));
    }

    @Test
    void questionsAndAnswersAreAnArticle() {
        Document page = build.page(CHINESE + "faq");
        assertEquals(
                List.of("自助支持常见问题", "提问之前", "账户", "我能自己添加用户吗？", "谁能取消订阅？", "后续步骤"),
                texts(page, "h1, .prose h2, .prose h3"));
        assertEquals(
                List.of(
                        "before-you-ask",
                        "accounts",
                        "can-i-add-users-myself",
                        "who-can-cancel-a-subscription",
                        "next-steps"),
                page.select(".prose h2, .prose h3").eachAttr("id"));
        assertEquals(List.of("打开管理中心。", "选择“用户”。"), texts(page, ".prose ol > li"));
        assertEquals(
                List.of("../self-support/#check-the-service", "../self-support/"),
                page.select(".prose p a").eachAttr("href"));
    }

    @Test
    void aLandingPageListsItsLinksByWhatTheyAreFor() {
        Document page = build.page("zh-cn/global/sample-help");
        assertEquals(List.of("自助支持"), texts(page, ".prose h2"));
        assertEquals(List.of("操作指南", "新增功能"), texts(page, ".prose h3"));
        assertEquals(
                List.of("self-support/", "versions/", "announcements/2026-october/"),
                page.select(".prose li a").eachAttr("href"));
        assertEquals("哪些事可以自己做，遇到问题该找谁。", page.expectFirst(".prose > p").text());
    }

    @Test
    void anArticleWithoutTranslationIsShownInEnglishWithANotice() {
        Document page = build.page(CHINESE + "untranslated");
        assertEquals(List.of("本页尚无简体中文版，以下为 English 原文。"), texts(page, ".notice"));
        assertEquals("en", page.select(".prose").attr("lang"));
        assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
        assertEquals(
                "https://help.example.com/en/global/sample-help/untranslated/",
                page.select("link[rel=canonical]").attr("href"));
        assertFalse(alone.has(CHINESE + "untranslated/index.html"));
    }

    @Test
    void imagesAndCodeComeFromTheOriginalsAndAreMissedWithoutThem() {
        assertEquals(5, build.body(CHINESE + "pictures").select("img[src]").size());
        assertEquals(
                5, alone.body(CHINESE + "pictures").select(".image-missing").size());
        assertEquals(5L, alone.codes().get("image-missing"));
        assertEquals(4L, alone.codes().get("code-missing"));
        assertEquals(4, alone.body(CHINESE + "code").select(".alert-warning").size());
    }

    @Test
    void theTextThatWasTranslatedMakesTheEnglishPageWhereThereIsNoOther() {
        for (String page : List.of("self-support", "choices", "text", "stale", "announcements/2026-october")) {
            assertEquals(translated(build.body(ENGLISH + page)), translated(alone.body(ENGLISH + page)));
            assertEquals(
                    build.body(ENGLISH + page).select("[href]").eachAttr("href"),
                    alone.body(ENGLISH + page).select("[href]").eachAttr("href"));
        }
        assertEquals(
                "Customer self-support",
                alone.page(ENGLISH + "self-support").select("h1").text());
        assertTrue(alone.page(ENGLISH + "self-support").title().startsWith("Customer self-support – "));
        assertEquals(
                "",
                alone.page(ENGLISH + "self-support")
                        .select("meta[name=description]")
                        .attr("content"));
        assertEquals(9L, alone.codes().get("description-missing"));
    }

    /** The text, as if the names of pages had been translated. */
    private static String translated(Element body) {
        body.select("a[lang=zh-CN]:contains(各个版本)").html("Versions");
        return body.text();
    }

    @Test
    void textInTheOtherLanguageIsMarkedAsSuch() {
        for (String page : List.of("self-support", "choices", "text", "versions", "pictures", "code", "stale")) {
            Element body = alone.body(ENGLISH + page);
            body.select("[lang=zh-CN]").remove();
            assertFalse(HAN.matcher(body.html()).find(), page);
        }
        assertEquals(List.of("您使用哪个平台？"), texts(alone.body(ENGLISH + "versions"), "legend[lang=zh-CN]"));
        assertEquals(
                List.of("空白的表单", "没有边框的表单", "表单的结构"),
                alone.body(ENGLISH + "pictures")
                        .select("[aria-label][lang=zh-CN]")
                        .eachAttr("aria-label"));
    }

    @Test
    void feedsTitlesAndDescriptionsAreOfTheLanguageOfTheirPages() {
        assertTrue(HAN.matcher(build.read("zh-cn/global/feed.xml")).find());
        assertFalse(HAN.matcher(build.read("en/global/feed.xml")).find());
        assertFalse(HAN.matcher(alone.read("en/global/feed.xml")).find());
        Element head = build.page(ENGLISH + "self-support").head();
        assertEquals(
                "Customer self-support – Global cloud – Sample help",
                head.select("title").text());
        assertEquals(
                "What customers can do themselves.",
                head.select("meta[name=description]").attr("content"));
        assertEquals(
                "客户可以自己办理的事项。",
                build.page(CHINESE + "self-support")
                        .select("meta[name=description]")
                        .attr("content"));
    }

    @Test
    void noPageHoldsSegmentsOrTheirIds() {
        build.pages()
                .forEach((name, page) -> assertFalse(
                        page.outerHtml().contains("data-ttu-id")
                                || page.outerHtml().contains("data-stu-id")
                                || page.outerHtml().contains("sxs-lookup"),
                        name));
    }

    @Test
    void everyFindingIsMeant() {
        assertEquals(
                Map.of(
                        "link-edition-missing", 15L,
                        "xref-unknown", 3L,
                        "link-mended", 2L,
                        "article-orphan", 2L,
                        "translation-missing", 1L,
                        "docset-none", 1L,
                        "description-missing", 1L,
                        "translation-stale", 1L,
                        "translation-extra", 1L),
                build.codes());
    }
}
