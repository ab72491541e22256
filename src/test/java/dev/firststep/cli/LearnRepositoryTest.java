package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every construct of the dialect, on the pages that our own repository becomes. */
class LearnRepositoryTest {
    private static final String CHINESE = "zh-cn/global/sample-help/";
    private static final String ENGLISH = "en/global/sample-help/";

    @TempDir
    static Path folder;

    private static LearnBuild build;

    @BeforeAll
    static void buildTheSample() {
        build = LearnBuild.ofSample(folder.resolve("site"));
    }

    private static List<String> texts(Element within, String css) {
        return within.select(css).eachText();
    }

    @Test
    void eachHalfOfABilingualFileIsTextOfItsOwnLanguage() {
        assertEquals(
                List.of(
                        "客户可以自己管理账户的一部分。 他们可以：",
                        "客户不能更改自己的订阅。",
                        "您需要管理员角色。 请参阅角色。 角色在门户里分配。",
                        "打开 门户 并查看状态。",
                        "先问您的合作伙伴，他们会提交请求。",
                        "这一节与上一节同名。 回到开头。"),
                texts(build.body(CHINESE + "self-support"), "p:not(.alert-title)"));
        assertEquals(
                List.of(
                        "Customers look after part of their account themselves. They can:",
                        "Customers cannot change their own subscriptions.",
                        "You need the admin role. See roles. Roles are assigned in the portal.",
                        "Open the portal and look at the state.",
                        "Ask your partner first, who will file a request.",
                        "This part has the name of the one before. Back to the top."),
                texts(build.body(ENGLISH + "self-support"), "p:not(.alert-title)"));
    }

    @Test
    void notesOfCloudsAndRolesAreBadgesAndLeaveTheText() {
        Document page = build.page(CHINESE + "self-support");
        assertEquals(List.of("全球云", "美国政府云", "全局管理员", "用户管理员"), texts(page, ".facts .badge"));
        assertFalse(page.expectFirst(".prose").text().contains("适用于"));
        assertEquals(
                List.of("Global cloud", "US Government cloud", "Global administrator", "User administrator"),
                texts(build.page(ENGLISH + "self-support"), ".facts .badge"));
    }

    @Test
    void headingsHaveEnglishIdsNumberedAsEnglishNumbersThem() {
        List<String> ids = List.of("check-the-service", "roles", "whom-to-ask", "whom-to-ask-1");
        for (String page : List.of(CHINESE, ENGLISH)) {
            assertEquals(ids, build.body(page + "self-support").select("h2").eachAttr("id"));
        }
        assertEquals(
                "customer-self-support",
                build.page(CHINESE + "self-support").select("h1").attr("id"));
        assertEquals(
                List.of("#customer-self-support"),
                build.body(CHINESE + "self-support").select("p:last-child a").eachAttr("href"));
        assertEquals(
                List.of("../../self-support/#whom-to-ask-1"),
                build.body(CHINESE + "announcements/2026-october").select("p a").eachAttr("href"));
    }

    @Test
    void aSecondAnchorOfAHeadingStaysAPlaceThatLinksLeadTo() {
        assertEquals(
                "<span id=\"7\"></span>该找谁",
                build.body(CHINESE + "self-support").select("h2#whom-to-ask").html());
    }

    @Test
    void alertsAreNotesWithTheirTitleInTheLanguageOfThePage() {
        assertEquals(
                List.of("重要"),
                texts(build.body(CHINESE + "self-support"), "div.alert-important[role=note] .alert-title"));
        assertEquals(
                List.of("Important"),
                texts(build.body(ENGLISH + "self-support"), "div.alert-important[role=note] .alert-title"));
    }

    @Test
    void tablesHoldBreaksNamesThatAreNotTranslatedAndIncludes() {
        Element table = build.body(ENGLISH + "self-support").expectFirst("tbody");
        assertEquals(
                List.of("Global admin", "Everything including bills", "Contoso", "the portal"), texts(table, "td"));
        assertEquals(1, table.select("td > br").size());
        assertEquals(
                "<span translate=\"no\" lang=\"en-us\" dir=\"ltr\">Contoso</span>",
                table.select("td").get(2).html());
        assertEquals(List.of("全局管理员", "一切 包括账单", "Contoso", "门户"), texts(build.body(CHINESE + "self-support"), "td"));
    }

    @Test
    void linksInIncludedTextLeadFromThePageThatIncludesIt() {
        assertEquals(
                List.of("#roles"),
                build.body(CHINESE + "self-support")
                        .select(".heading:has(#check-the-service) + p a")
                        .eachAttr("href"));
    }

    @Test
    void sectionsAreSelectorsChecklistsAndTheNextStep() {
        Element body = build.body(CHINESE + "choices");
        assertEquals(List.of("选择", "版本"), texts(body, "nav.selector:first-child a"));
        assertEquals(
                List.of("./"),
                body.select("nav.selector:first-child [aria-current=page]").eachAttr("href"));
        assertEquals(List.of("Choose | Global", "Compare | Global"), texts(body, "nav.selector:nth-child(2) a"));
        assertEquals("Task | Cloud", body.select("nav.selector:nth-child(2)").attr("aria-label"));
        assertEquals(List.of("打开门户", "选择用户"), texts(body, ".checklist li"));
        assertEquals(List.of("../versions/"), body.select(".next-step a").eachAttr("href"));
    }

    @Test
    void tabsStandUnderTheirTitlesAndNameTheTabThatShowsThem() {
        assertEquals(
                List.of("Windows", "macOS", "Windows 与密码 (Windows)", "Windows Hello (Windows)", "Touch ID (macOS)"),
                texts(build.body(CHINESE + "choices"), ".tab-title"));
        assertEquals(
                List.of(
                        "Windows",
                        "macOS",
                        "Windows with a password (Windows)",
                        "Windows Hello (Windows)",
                        "Touch ID (macOS)"),
                texts(build.body(ENGLISH + "choices"), ".tab-title"));
        assertEquals(
                List.of("windows", "windows", "mac"),
                build.body(ENGLISH + "choices").select(".tab[data-condition]").eachAttr("data-condition"));
        assertEquals(
                List.of("输入密码。"),
                texts(build.body(CHINESE + "choices"), ".tab[data-tab=password] > p:not(.tab-title)"));
    }

    @Test
    void rowsHaveColumnsOfTheirWidths() {
        assertEquals("""
                <div class="row">
                 <div class="column span-2">
                  <p>左边两份宽。</p>
                 </div>
                 <div class="column">
                  <p>右边一份宽。</p>
                 </div>
                </div>""", build.body(CHINESE + "choices").select(".row").outerHtml());
    }

    @Test
    void videosAreLinksAndFormsAreNotesSinceNothingIsLoadedFromElsewhere() {
        Element body = build.body(ENGLISH + "choices");
        assertEquals(
                List.of("https://www.microsoft.com/videoplayer/embed/RE1XVQS"),
                body.select("p.video a").eachAttr("href"));
        assertEquals(
                "The original page has a form here. Forms do not work in this help center.",
                body.select(".alert-note p").eachText().get(1));
        assertTrue(build.pages().values().stream()
                .allMatch(page -> page.select("iframe, form").isEmpty()));
    }

    @Test
    void imagesOfEachTypeAreShown() {
        Element body = build.body(CHINESE + "pictures");
        assertEquals(
                List.of("空白表单", "空白的表单", "没有边框的表单", "", "表单的结构"),
                body.select("img").stream().map(img -> img.attr("alt")).toList());
        assertEquals(
                List.of("border", "icon", "border"),
                body.select("img[data-look]").eachAttr("data-look"));
        assertEquals(1, body.select("a[href*=form-large] > img + .full-size").size());
        assertEquals(1, body.select("a[href='../self-support/'] > img").size());
        assertEquals(
                "表单有三个字段。",
                body.select("#" + body.select("figure img").attr("aria-describedby"))
                        .text());
        assertEquals("示例视频", body.select(".video .video-title").get(0).ownText());
    }

    @Test
    void aFileOfCodeIsQuotedByTagRegionLinesAndCell() {
        List<Element> code = build.body(CHINESE + "code").select("pre");
        assertEquals(List.of("Check the answer"), texts(build.body(CHINESE + "code"), "figcaption"));
        assertEquals("""
                public static bool IsHealthy(string answer)
                {
                    return answer == "ok";
                }
                """, code.get(0).wholeText());
        assertEquals(
                "    return answer == \"ok\";\n",
                code.get(0).select("mark").get(0).wholeText());
        assertEquals("""
                public static void Report(string service)
                {
                    Console.WriteLine(service);
                }
                """, code.get(1).wholeText());
        assertEquals("using System;\nnamespace Help\n{\n", code.get(2).wholeText());
        assertEquals("answer = ask(\"status\")\nprint(answer)", code.get(3).wholeText());
        assertEquals("交互式示例", code.get(4).attr("data-interactive"));
        assertEquals("{ \"status\": \"ok\" }\n", code.get(5).wholeText());
    }

    @Test
    void readersChooseTheirPlatformAndVersionAndNeverTheirCloud() {
        Element body = build.body(CHINESE + "versions");
        assertEquals(List.of("您使用哪个平台？", "版本"), texts(body, "fieldset.choice legend"));
        assertEquals(
                List.of("Windows 电脑", "Mac 电脑", "Portal 2026", "Portal 2025"), texts(body, "fieldset.choice label"));
        assertEquals(
                List.of("windows", "portal-2026"),
                body.select("fieldset.choice input[checked]").eachAttr("value"));
        assertEquals(List.of("Portal 2026", "Portal 2025", "Windows 电脑", "Mac 电脑"), texts(body, ".zone .zone-title"));
        assertTrue(body.text().contains("这一段只在网页上显示。"));
    }

    @Test
    void aVersionThatIsACloudIsInThatCloudOnlyAndItsStepsGoOnCounting() {
        assertEquals(
                List.of("https://portal.azure.com/"),
                build.body(CHINESE + "versions").select("ol[start=2] a").eachAttr("href"));
        assertEquals(
                List.of("https://portal.azure.cn/"),
                build.body("zh-cn/china-21vianet/sample-help/versions")
                        .select("ol[start=2] a")
                        .eachAttr("href"));
    }

    @Test
    void textKeepsItsCodeEmojiAddressesPricesAndNames() {
        assertEquals(
                List.of(
                        "Select Start 😄 and write to help@contoso.com.",
                        "See Versions, the new portal, System.String and @nobody.knows.",
                        "The old new price is between $5 and $9.",
                        "In short: Versions, or Versions. A known id in a link to @sample.versions is only text.",
                        "Only a quotation.",
                        "An address of this site · Elsewhere · Not encrypted"),
                texts(build.body(ENGLISH + "text"), "p"));
        Element body = build.body(CHINESE + "text");
        assertEquals(
                "请选择 Start 😄 然后发送邮件至 help@contoso.com。", body.expectFirst("p").text());
        assertEquals("mailto:help@contoso.com", body.expectFirst("p a").attr("href"));
        assertEquals(List.of("旧"), texts(body, "del"));
        assertEquals(1, body.select("ol > li > ul > li").size());
    }

    @Test
    void aReferenceLeadsToThePageWithItsId() {
        assertEquals(
                "<a href=\"../versions/\">各个版本</a>",
                build.body(CHINESE + "text").select("p:nth-of-type(2) a").get(0).outerHtml());
        assertEquals(
                "<a href=\"../versions/\">Versions</a>",
                build.body(ENGLISH + "text").select("p:nth-of-type(2) a").get(0).outerHtml());
        assertEquals(
                "<span translate=\"no\" lang=\"en-us\" dir=\"ltr\">System.String</span>",
                build.body(CHINESE + "text").select("p:nth-of-type(2) > span").outerHtml());
    }

    @Test
    void aReferenceWithoutATextTakesTheTitleOfItsPage() {
        assertEquals(
                "简言之： <a href=\"../versions/\">各个版本</a>，或者 <a href=\"../versions/\">各个版本</a> 。"
                        + " 已知的 ID 在<a href=\"../versions/\">通往 @sample.versions 的链接</a>里只是文字。",
                build.body(CHINESE + "text")
                        .select("table + p, div:has(> table) + p")
                        .html());
    }

    @Test
    void aTableOfHtmlIsATableWhoseLinksAreChecked() {
        Element table = build.body(CHINESE + "text").expectFirst("table");
        assertEquals(List.of("动作", "由谁"), texts(table, "th[scope=col]"));
        assertEquals(List.of("../self-support/"), table.select("td a").eachAttr("href"));
    }

    @Test
    void addressesOfTheSiteLeadToOurPagesAndAllOthersToLearn() {
        assertEquals(
                List.of(
                        "../versions/?view=portal-2026",
                        "https://learn.microsoft.com/zh-cn/azure/active-directory/",
                        "https://www.contoso.com/"),
                build.body(CHINESE + "text").select("p:last-child a").eachAttr("href"));
        assertEquals(
                "https://learn.microsoft.com/en-us/azure/active-directory/",
                build.body(ENGLISH + "text").select("p:last-child a").get(1).attr("href"));
    }
}
