package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damage of translated repositories, as it is and mended. */
class LearnRepairTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeARepository() throws IOException {
        TestSite.at(folder, """
                -- repository/.openpublishing.publish.config.json --
                {"docsets_to_publish": [{"docset_name": "d", "build_source_folder": "docs", "locale": "zh-cn"}]}
                -- repository/docs/docfx.json --
                {"build": {"content": [{"files": ["**/*.md"]}]}}
                -- repository/docs/alerts.md --
                ---
                title: 提示框
                description: 译过的关键字。
                ---
                # 提示框

                > [!注释]
                > 只有一行。

                > [!NOTE]
                > [!重要信息]
                > 两个关键字。

                > [!Hinweis]
                > 德语。

                > [!某某]
                > 不是提示框。
                """);
    }

    private LearnBuild build(String... repairs) {
        return LearnBuild.of(folder.resolve("repository"), folder.resolve("site"), repairs);
    }

    @Test
    void aTranslatedKeywordIsAQuotation() {
        LearnBuild build = build("--format", "json");
        Element body = build.body("zh-cn/alerts");
        assertEquals(List.of("注意"), body.select(".alert-title").eachText());
        assertEquals(3, body.select("blockquote").size());
        assertEquals(
                Map.of("alert-unknown", 3L),
                Map.of("alert-unknown", build.codes().get("alert-unknown")));
    }

    @Test
    void aTranslatedKeywordIsItsAlertWhereThatIsAskedFor() {
        LearnBuild build = build("--repair", "alert-keywords");
        Element body = build.body("zh-cn/alerts");
        assertEquals(List.of("注意", "注意", "注意"), body.select(".alert-title").eachText());
        assertEquals(
                List.of("只有一行。", "两个关键字。", "德语。"),
                body.select(".alert > p:not(.alert-title)").eachText());
        assertEquals(1, body.select("blockquote").size());
    }

    @Test
    void anImportWritesTheKeywordThatIsMeant() {
        Path content = folder.resolve("imported");
        TestSite.Result imported = TestSite.nowhere()
                .runPlainly(
                        new Terminal(false, false, false),
                        "import",
                        folder.resolve("repository").toString(),
                        "--to",
                        content.toString(),
                        "--repair",
                        "alert-keywords");
        assertEquals(0, imported.code(), imported.err());
        assertEquals(
                build("--repair", "alert-keywords").body("zh-cn/alerts").html(),
                LearnBuild.of(content, folder.resolve("again"))
                        .body("zh-cn/alerts")
                        .html());
    }

    @Test
    void whatIsMendedIsReported() {
        List<String> findings = build("--repair", "alert-keywords").result().findings().stream()
                .filter(line -> line.contains("alert-unknown"))
                .map(line -> line.replaceAll("^.*alerts", "alerts"))
                .toList();
        assertEquals(
                List.of(
                        "alerts.md:7:3 warning alert-unknown  [!注释] is read as [!NOTE]",
                        "alerts.md:11:3 warning alert-unknown  [!重要信息] is read as [!IMPORTANT]",
                        "alerts.md:14:3 warning alert-unknown  [!Hinweis] is read as [!NOTE]",
                        "alerts.md:17:3 warning alert-unknown  there is no alert '某某', so this is an ordinary quote"),
                findings);
    }
}
