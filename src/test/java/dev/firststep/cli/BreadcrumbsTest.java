package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands above pages, in a content folder with {@code breadcrumbs.yml}. */
class BreadcrumbsTest {
    @TempDir
    Path root;

    @BeforeEach
    void buildASite() throws IOException {
        TestSite site = TestSite.at(root, """
                -- content/en/breadcrumbs.yml --
                - title: Products
                  items:
                    - title: Money
                      folder: money
                      article: money
                      items:
                        - {title: Bills, folder: money/bills}
                    - {folder: abroad, article: abroad}
                - title: Elsewhere
                  breadcrumb_path: /elsewhere.json
                - title: Never seen
                -- content/zh-CN/breadcrumbs.yml --
                - title: 别处
                  breadcrumb_path: /elsewhere.json
                -- content/en/toc.yml --
                - article: contact
                - title: Sections
                  items:
                    - article: money
                      items:
                        - article: money/bills/due
                        - article: named
                        - article: extended
                    - article: abroad
                -- content/en/money.md --
                ---
                title: Money matters
                description: Text.
                ---
                Text.
                -- content/en/money/bills/due.md --
                ---
                title: Due
                description: Text.
                ---
                Text.
                -- content/en/named.md --
                ---
                title: Named
                description: Text.
                breadcrumb_path: /elsewhere.json
                ---
                Text.
                -- content/en/extended.md --
                ---
                title: Extended
                description: Text.
                breadcrumb_path: /elsewhere.json
                extendBreadcrumb: true
                ---
                Text.
                -- content/en/abroad.md --
                ---
                title: Abroad
                description: Text.
                applies_to: [china-21vianet]
                ---
                Text.
                """);
        TestSite.Result result = site.build("--fail-on", "never");
        assertEquals(0, result.code(), result.err());
    }

    private List<String> crumbs(String page) throws IOException {
        Document document = Jsoup.parse(Files.readString(root.resolve("site").resolve(page + "/index.html")));
        return document.select(".crumbs li > *").stream()
                .map(crumb -> crumb.text()
                        + (crumb.hasAttr("href") ? " " + crumb.attr("href") : "")
                        + (crumb.hasAttr("lang") ? " in " + crumb.attr("lang") : ""))
                .toList();
    }

    @Test
    void theLevelWithTheLongestFolderAndThoseAboveItComeBeforeTheSections() throws IOException {
        assertEquals(
                List.of("Home ../../../", "Products", "Money ../../", "Bills", "Sections", "Due"),
                crumbs("en/global/money/bills/due"));
    }

    @Test
    void aLevelThatLeadsToThePageIsThePage() throws IOException {
        assertEquals(List.of("Home ../", "Products", "Sections", "Money matters"), crumbs("en/global/money"));
    }

    @Test
    void anArticleThatNamesItsBreadcrumbsHasThemAloneUnlessItExtendsThem() throws IOException {
        assertEquals(List.of("Home ../", "Elsewhere", "Named"), crumbs("en/global/named"));
        assertEquals(
                List.of("Home ../", "Elsewhere", "Sections", "Money matters ../money/", "Extended"),
                crumbs("en/global/extended"));
    }

    @Test
    void aLanguageTakesTheLevelsThatItLacksFromTheSourceLanguage() throws IOException {
        assertEquals(
                List.of(
                        "首页 ../../../",
                        "Products in en",
                        "Money matters ../../ in en",
                        "Bills in en",
                        "Sections",
                        "Due in en"),
                crumbs("zh-cn/global/money/bills/due"));
        assertEquals(List.of("首页 ../", "别处", "Named in en"), crumbs("zh-cn/global/named"));
    }
}
