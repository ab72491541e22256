package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixCommandTest {
    @TempDir
    Path root;

    private TestSite site = TestSite.nowhere();

    @BeforeEach
    void write() throws IOException {
        site = TestSite.at(root, """
                -- content/en/reset.md --
                ---
                title: Reset <now>
                description: Reset it.
                applies_to: global
                ---
                Text.
                -- content/zh-CN/reset.md --
                ---
                title: 重置
                description: 重置。
                applies_to: global
                ---
                文字。
                -- content/zh-CN/local.md --
                ---
                title: 本地
                description: 只有中文。
                ---
                文字。
                """);
    }

    @Test
    void eachArticleStandsSomehowInEachEdition() {
        TestSite.Result result = site.run("matrix");
        assertEquals("""
                clouds: 1 global, 2 china-21vianet
                = native, ~ fallback, - not applicable, ! missing

                         en   zh-CN
                article  1 2  1 2
                contact  = =  ~ ~
                local    ! !  = =
                reset    = -  = -

                not applicable:
                  reset  china-21vianet  applies_to says global (content/en/reset.md:4:1)

                missing:
                  local  en/global, en/china-21vianet  no text in en, the source language; content/zh-CN/local.md stands in

                3 articles in 4 editions: 6 native, 2 fallback, 2 not applicable, 2 missing
                """, result.out());
        assertEquals(0, result.code());
    }

    @Test
    void aPipelineStopsAtWhatItAsksFor() {
        assertEquals(1, site.run("matrix", "--fail-on", "missing").code());
        assertEquals(
                0,
                site.run("matrix", "--fail-on", "missing", "--locale", "zh-CN").code());
        assertEquals(
                1,
                site.run("matrix", "--fail-on", "fallback", "--locale", "zh-CN").code());
        assertEquals(0, site.run("matrix", "--fail-on", "never").code());
        assertEquals(2, site.run("matrix", "--fail-on", "native").code());
    }

    @Test
    void jsonHoldsCountsStandingsAndReasons() {
        String json = site.run("matrix", "--format", "json", "--cloud", "china-21vianet", "--locale", "zh-CN")
                .out();
        assertEquals("""
                {
                  "version": 1,
                  "editions": [
                    {
                      "locale": "zh-CN",
                      "cloud": "china-21vianet",
                      "native": 1,
                      "fallback": 1,
                      "not-applicable": 1,
                      "missing": 0
                    }
                  ],
                  "articles": [
                    {
                      "path": "contact",
                      "title": "Contact",
                      "editions": [
                        {
                          "locale": "zh-CN",
                          "cloud": "china-21vianet",
                          "standing": "fallback",
                          "reason": "no text in zh-CN; content/en/contact.md stands in"
                        }
                      ]
                    },
                """, json.substring(0, json.indexOf("    {\n      \"path\": \"local\"")));
    }

    @Test
    void thePageForWritersNeedsNoOtherFile() throws IOException {
        Path file = root.resolve("matrix.html");
        assertEquals(0, site.run("matrix", "--html", file.toString()).code());
        Document page = Jsoup.parse(Files.readString(file));
        assertTrue(page.select("script, link, img, [src], [href]").isEmpty());
        assertEquals("noindex", page.expectFirst("meta[name=robots]").attr("content"));
        Element reset = page.select("tbody tr").stream()
                .filter(row -> row.text().startsWith("Reset <now> reset"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("native", "not-applicable", "native", "not-applicable"),
                reset.select("td").eachAttr("class"));
        assertFalse(Files.exists(root.resolve("site")));
    }

    @Test
    void contentThatCannotBeReadEndsWithItsFindings() throws IOException {
        site.write("-- content/site.yml --\nname: x\n");
        TestSite.Result result = site.run("matrix");
        assertEquals(1, result.code());
        assertTrue(result.out().contains("site.yml"), result::out);
    }
}
