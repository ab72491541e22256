package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site's own templates do wrong stops the build, either in the template or in the page it makes. */
class FinishedPagesTest {
    @TempDir
    Path root;

    @Test
    void whatIsWrongWithAPageStopsTheBuild() throws IOException {
        found("<p id=\"a\">x</p><p id=\"a\">y</p>", "page-id-duplicate  the id 'a' is there twice");
        found(
                "<a href=\"nowhere/\">x</a>",
                "page-link-broken  a link leads to '",
                "nowhere/index.html', which is not there");
        found(
                "<a href=\"#nowhere\">x</a>",
                "page-fragment-missing  a link leads to '",
                "#nowhere', which is not there");
        found(
                "<img src=\"https://evil.example/x.png\" alt=\"\">",
                "page-foreign-origin  <img> loads 'https://evil.example/x.png' from elsewhere");
        found("<img srcset=\"x.png 2x\" alt=\"\">", "page-foreign-origin  <img> has the attribute 'srcset'");
        found("<a href=\"javascript:x()\">x</a>", "url-forbidden  <a> leads to 'javascript:x()'");
    }

    @Test
    void aPageWithoutALanguageStopsTheBuild() throws IOException {
        TestSite site = site("templates/article.ftlh", "<!doctype html>\n<html>\n<h1>${page.title}</h1>\n</html>\n");
        assertEquals(List.of("page-lang-missing  the page does not say its language"), messages(site.build()));
    }

    @Test
    void aStyleSheetThatLoadsFromElsewhereStopsTheBuild() throws IOException {
        TestSite site = site("templates/assets/site.css", "body { background: url(//evil.example/x.png) }\n");
        assertEquals(
                List.of("page-foreign-origin  the style sheet loads something by an absolute address"),
                messages(site.build()));
    }

    @Test
    void scriptAndStyleInAPageAreRefusedInTheTemplate() throws IOException {
        for (String html : List.of("<script>x()</script>", "<p onclick=\"x()\">x</p>", "<style>p{}</style>")) {
            TestSite.Result result = site("templates/article.ftlh", "\n" + html).build();
            assertEquals(1, result.code());
            assertTrue(result.findings().get(0).startsWith("templates/article.ftlh:2:"), result.findings()::toString);
            assertTrue(result.findings().get(0).contains(" error template-forbidden  an inline "), result::out);
        }
    }

    @Test
    void mistakesInATemplateHaveTheirPlace() throws IOException {
        assertEquals(
                List.of("templates/article.ftlh:2:6 error template-syntax"),
                places(site("templates/article.ftlh", "\n<#if >").build()));
        assertEquals(
                List.of("templates/article.ftlh:2:3 error template-failed"),
                places(site("templates/article.ftlh", "\n${page.tilte}").build()));
        assertEquals(
                List.of("templates/article.ftlh:2:1 error template-missing"),
                places(site("templates/article.ftlh", "\n<#include \"partials/haed.ftlh\">")
                        .build()));
    }

    @Test
    void stringsAreThoseOfTheSourceLanguage() throws IOException {
        TestSite site = site("templates/strings/zh-CN.yml", "skip.lnik: x\n");
        TestSite.Result result = site.build();
        assertEquals(
                List.of("templates/strings/zh-CN.yml warning string-unknown"),
                places(result).stream()
                        .filter(place -> place.contains("unknown"))
                        .toList(),
                result::out);
        assertEquals(0, result.code());
        site.write("templates/strings/en.yml", "own.words: Ours\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        site.delete("templates/strings/zh-CN.yml");
        assertEquals(List.of("templates/strings/zh-CN.yml warning string-missing"), places(site.build()));
    }

    private void found(String html, String... parts) throws IOException {
        TestSite.Result result = site("templates/partials/footer.ftlh", html).build();
        assertEquals(1, result.code(), result::out);
        List<String> findings = result.findings();
        assertTrue(findings.size() > 0, result::out);
        for (String finding : findings) {
            assertTrue(finding.startsWith("site/") && finding.contains(".html error "), finding);
            for (String part : parts) {
                assertTrue(finding.contains(part), finding);
            }
        }
        assertTrue(result.err().contains("the site was left as it was"), result::err);
    }

    private TestSite site(String path, String text) throws IOException {
        TestSite site = TestSite.at(Files.createTempDirectory(root, "site"), "");
        site.write(path, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return site;
    }

    private static List<String> messages(TestSite.Result result) {
        assertEquals(1, result.code(), result::out);
        return List.copyOf(new TreeSet<>(result.findings().stream()
                .map(line -> line.substring(line.indexOf(" error ") + 7))
                .toList()));
    }

    private static List<String> places(TestSite.Result result) {
        return result.findings().stream()
                .map(line -> line.substring(0, line.indexOf("  ")))
                .toList();
    }
}
