package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.firststep.learn.UnzippedCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two articles that the project began with, and the same shapes in our own words. */
class SeedArticlesTest {
    private static final Path CASE = Path.of("src", "test", "cases", "seed-articles");
    private static final String GLOBAL = "partner-center/customer-self-support";
    private static final String CHINA = "archive/china-customer-self-support";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "zh-cn/global/partner-center/self-help, global.zh-cn.html",
        "en/global/partner-center/self-help, global.en.html",
        "zh-cn/us-government/partner-center/self-help, us-government.zh-cn.html",
        "en/us-government/partner-center/self-help, us-government.en.html",
        "zh-cn/china-21vianet/archive/china-self-help, china.zh-cn.html",
        "en/china-21vianet/archive/china-self-help, china.en.html"
    })
    void eachEditionHasItsArticle(String page, String expected) throws IOException {
        LearnBuild build =
                LearnBuild.of(CASE.resolve("repository"), folder.resolve("site"), "--repair", "china-prefix");
        String article = article(build.page(page));
        Path golden = CASE.resolve("expected").resolve(expected);
        if ("write".equals(System.getProperty("firststep.golden"))) {
            Files.writeString(golden, article);
        }
        assertEquals(Files.readString(golden), article);
    }

    @Test
    void anArticleOfOneCloudHasNoPageInAnother() {
        LearnBuild build = LearnBuild.of(CASE.resolve("repository"), folder.resolve("site"));
        for (String locale : List.of("zh-cn", "en")) {
            assertFalse(build.has(locale + "/global/archive/china-self-help/index.html"));
            assertFalse(build.has(locale + "/us-government/archive/china-self-help/index.html"));
            assertFalse(build.has(locale + "/china-21vianet/partner-center/self-help/index.html"));
            assertEquals(
                    2,
                    build.body(locale + "/china-21vianet/archive/china-self-help")
                            .select("a.unresolved")
                            .size());
        }
    }

    @Test
    void theArticlesInTheirRepositoryAreAsTheyMustBe() throws IOException {
        Path repository = UnzippedCorpus.unzip("partner-center-zh-cn", Files.createDirectory(folder.resolve("corpus")));
        LearnBuild build = LearnBuild.of(repository, folder.resolve("site"), "--repair", "china-prefix");
        for (String cloud : List.of("global", "us-government")) {
            assertGlobal(build.page("zh-cn/" + cloud + "/" + GLOBAL), List.of("全球云", "美国政府云", "支持人员代理"));
            assertGlobal(
                    build.page("en/" + cloud + "/" + GLOBAL),
                    List.of("Global cloud", "US Government cloud", "Helpdesk agent"));
        }
        assertChina(build.page("zh-cn/china-21vianet/" + CHINA), "客户自我支持", "中国（世纪互联）");
        assertChina(build.page("en/china-21vianet/" + CHINA), "Customer self-support", "China (21Vianet)");
        assertFalse(build.has("zh-cn/china-21vianet/" + GLOBAL + "/index.html"));
        assertFalse(build.has("en/global/" + CHINA + "/index.html"));
    }

    private static void assertGlobal(Document page, List<String> badges) {
        assertEquals(
                "customer-self-support-through-microsoft-office-365-admin-center-or-through-the-azure-portal",
                page.select("h1").attr("id"));
        assertEquals(badges, page.select(".facts .badge").eachText());
        Element body = page.expectFirst(".prose");
        assertEquals(List.of("p", "ul", "p", "p"), tags(body));
        assertEquals(2, body.select("ul > li > p").size());
        assertEquals(
                List.of("https://partnercenter.microsoft.com/partner/support"),
                body.select("a").eachAttr("href"));
        assertEquals(0, body.select("table, span").size());
    }

    private static void assertChina(Document page, String title, String badge) {
        assertEquals(title, page.select("h1").text());
        assertEquals("customer-self-support", page.select("h1").attr("id"));
        assertEquals(List.of(badge), page.select(".facts .badge").eachText());
        Element body = page.expectFirst(".prose");
        assertEquals(List.of("p", "ul", "p", "p", "p", "ul"), tags(body));
        assertEquals(0, body.select("li > p, span").size());
        assertEquals(
                List.of("../china-report-problems-on-behalf-of-a-customer/", "../china-customer-support/"),
                body.select("a").eachAttr("href"));
    }

    private static List<String> tags(Element body) {
        return body.children().stream().map(Element::tagName).toList();
    }

    /** The files as they were found, each alone in a repository. */
    @Test
    void theFirstTwoFilesAloneMakePagesInBothLanguages() throws IOException {
        Optional<Path> seeds = Optional.ofNullable(System.getenv("FIRSTSTEP_CORPUS"))
                .map(corpus -> Path.of(corpus).resolveSibling("seeds"))
                .filter(Files::isDirectory);
        assumeTrue(seeds.isPresent(), "SKIPPED: FIRSTSTEP_CORPUS has no folder 'seeds' beside it");
        try (Stream<Path> files = Files.list(seeds.orElseThrow())) {
            for (Path file : files.sorted().toList()) {
                assertBuilds(file);
            }
        }
    }

    private void assertBuilds(Path file) throws IOException {
        String name = file.getFileName().toString().replaceAll("\\W.*$", "");
        Path repository = folder.resolve(name);
        Files.createDirectories(repository.resolve("docs"));
        Files.writeString(
                repository.resolve("docs/docfx.json"), "{\"build\": {\"content\": [{\"files\": [\"**/*.md\"]}]}}");
        Files.writeString(repository.resolve(".openpublishing.publish.config.json"), """
                {"docsets_to_publish": [{"docset_name": "d", "build_source_folder": "docs", "locale": "zh-cn"}]}
                """);
        Files.copy(file, repository.resolve("docs/article.md"));
        LearnBuild build = LearnBuild.of(repository, folder.resolve(name + "-site"));
        boolean china = Files.readString(file).contains("21Vianet");
        String prefix = build.has("en/index.html") ? "" : china ? "/china-21vianet" : "/us-government";
        for (String locale : List.of("zh-cn", "en")) {
            Document page = build.page(locale + prefix + "/article");
            assertEquals(
                    china ? List.of("p", "ul", "p", "p", "p", "ul") : List.of("p", "ul", "p", "p"),
                    tags(page.expectFirst(".prose")));
            assertEquals(china ? 0 : 2, page.select(".prose li > p").size());
            assertEquals(locale.equals("en"), !page.select(".prose").text().matches("(?s).*\\p{IsHan}.*"));
        }
    }

    private static String article(Document page) {
        Element article = page.expectFirst("article");
        article.select("footer, .heading-anchor").remove();
        return article.outerHtml() + "\n";
    }
}
