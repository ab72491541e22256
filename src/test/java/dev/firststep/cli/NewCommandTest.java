package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {
    @TempDir
    Path root;

    @Test
    void anArticleStartsInEveryLanguageAndPassesEveryCheck() throws IOException {
        TestSite site = TestSite.at(root, "-- content/en/toc.yml --\n- article: contact\n- article: bills/pay-late\n");
        TestSite.Result result = site.run("new", "bills/pay-late");
        assertEquals(0, result.code(), result::err);
        assertEquals("content/en/bills/pay-late.md\ncontent/zh-CN/bills/pay-late.md\n", result.out());
        assertTrue(result.err().contains("- article: bills/pay-late"), result.err());
        assertTrue(site.read("content/en/bills/pay-late.md").startsWith("---\ntitle: \"Pay late\"\n"));
        TestSite.Result check = site.check("--fail-on", "warning");
        assertEquals(0, check.code(), check::out);
    }

    @Test
    void aTitleMayHoldAnything() throws IOException {
        TestSite site = TestSite.at(root, "-- content/en/toc.yml --\n- article: contact\n- article: a\n");
        assertEquals(
                0,
                site.run("new", "a.md", "--title", "\"C:\\temp\": #1 {{x}} & <b> 中文")
                        .code());
        TestSite.Result check = site.check();
        assertEquals(
                List.of("content/en/a.md:2:1 error variable-unknown  no variable 'x'"),
                check.findings().stream()
                        .filter(line -> line.startsWith("content/en/a.md"))
                        .toList(),
                check::out);
    }

    @Test
    void anArticleThatExistsInSomeLanguageIsLeftAlone() throws IOException {
        TestSite site = TestSite.at(root, "-- content/zh-CN/a.md --\n原文\n");
        TestSite.Result result = site.run("new", "a");
        assertEquals(2, result.code());
        assertTrue(result.err().startsWith("firststep: the article exists already: "), result.err());
        assertEquals("原文\n", site.read("content/zh-CN/a.md"));
        assertFalse(Files.exists(site.path("content/en/a.md")));
    }

    @Test
    void pathsThatCannotBeAddressesAreRefused() throws IOException {
        TestSite site = TestSite.at(root, "");
        for (String path : List.of(
                "",
                ".md",
                "../a",
                "/etc/a",
                "a/../../b",
                "A",
                "a b",
                "a//b",
                "a/",
                "a\\b",
                "über",
                "con",
                "a..b",
                "a/aux/b",
                "n".repeat(98),
                "404.html",
                "index.html")) {
            TestSite.Result result = site.run("new", path);
            assertEquals(2, result.code(), path + ": " + result.err());
            assertEquals("", result.out());
        }
        assertEquals(List.of("contact.md", "toc.yml"), names(site.path("content/en")));
        assertFalse(Files.exists(site.path("content/zh-CN")));
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        TestSite site = TestSite.at(root, "");
        Path outside = Files.createDirectories(site.path("outside"));
        Files.createSymbolicLink(site.path("content/en/sub"), outside);
        assertEquals(2, site.run("new", "sub/a").code());
        assertEquals(List.of(), names(outside));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
