package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.diagnostic.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    private static final String FILES = """
            -- content/redirects.yml --
            redirects:
              - {from: old/bills, to: "bills/pay#how"}
            -- content/en/toc.yml --
            - article: contact
            - title: Bills
              items:
                - article: bills/pay
            -- content/en/bills/pay.md --
            ---
            title: Pay
            description: How to pay.
            applies_to: global
            ---
            Ask [us](../contact.md#by-phone) or the [portal](endpoint:azure-portal).

            ## How

            Text.
            -- content/zh-CN/bills/pay.md --
            ---
            title: 付款
            description: 如何付款。
            applies_to: global
            ---
            问[我们](../contact.md#by-phone)或[门户](endpoint:azure-portal)。

            ## 如何

            文字。
            """;

    @TempDir
    Path root;

    private TestSite site = TestSite.nowhere();

    @BeforeEach
    void write() throws IOException {
        site = TestSite.at(root, FILES);
    }

    @Test
    void anArticleIsExplainedWithAllThatIsKnownOfIt() {
        TestSite.Result result = site.run("explain", "bills/pay");
        assertEquals("""
                bills/pay
                  title           Pay
                  written in      en  content/en/bills/pay.md
                                  zh-CN  content/zh-CN/bills/pay.md
                  applies to      global
                  pages           en/global  /en/global/bills/pay/  native
                                  en/china-21vianet  none: the article does not apply to this cloud
                                  zh-CN/global  /zh-cn/global/bills/pay/  native
                                  zh-CN/china-21vianet  none: the article does not apply to this cloud
                  template        article.ftlh
                  share as        /go/bills/pay/
                  redirected here old/bills  (content/redirects.yml:2:5)
                  headings        #how  How
                  links to        article:contact#by-phone
                                  endpoint:azure-portal
                """, result.out());
        assertEquals("", result.err());
        assertEquals(0, result.code());
    }

    @Test
    void aMissingTranslationIsExplained() {
        String out = site.run("explain", "contact").out();
        assertTrue(
                out.contains(
                        "zh-CN/global  /zh-cn/global/contact/  fallback: no translation into zh-CN, shown in en\n"),
                out);
        assertTrue(out.contains("  linked from     content/en/bills/pay.md:6:5\n"), out);
    }

    @Test
    void onePageHasManyNames() {
        String expected = site.run("explain", "bills/pay").out();
        for (String name : List.of(
                "bills/pay.md",
                "/bills/pay/",
                "./bills/pay",
                "bills\\pay",
                "en/bills/pay.md",
                site.path("content/zh-CN/bills/pay.md").toString(),
                "/zh-cn/global/bills/pay/",
                "zh-cn/global/bills/pay/index.html#how",
                "/en/china-21vianet/bills/pay/",
                "https://help.example.com/en/global/bills/pay/?from=mail#how",
                "https://staging.example.com/en/global/bills/pay/",
                "https://help.example.com/go/bills/pay/",
                "/go/bills/pay",
                "bills/pay/index")) {
            assertEquals(expected, site.run("explain", name).out(), name);
        }
    }

    @Test
    void aRedirectAndASectionAreExplained() {
        String redirect = site.run("explain", "old/bills").out();
        assertEquals("""
                old/bills
                  redirects to    bills/pay#how
                  because of      content/redirects.yml:2:5
                  template        redirect.ftlh
                """, redirect);
        assertEquals(redirect, site.run("explain", "/zh-cn/global/old/bills/").out());
        String section = site.run("explain", "/en/global/bills/").out();
        assertTrue(section.startsWith("bills\n  generated       the list of a section"), section);
        assertTrue(section.contains("en/global  /en/global/bills/\n"), section);
    }

    @Test
    void theHomePageIsExplainedWhetherWrittenOrNot() throws IOException {
        String generated = site.run("explain", "index").out();
        assertTrue(generated.startsWith("(home)\n  generated       the home page"), generated);
        assertEquals(generated, site.run("explain", "https://help.example.com/").out());
        site.write("-- content/en/index.md --\n---\ntitle: Welcome\ndescription: W.\n---\nText.\n");
        String written = site.run("explain", "index").out();
        assertTrue(written.startsWith("(home)\n  title           Welcome\n"), written);
        for (String name : List.of(
                "index.md", "en/index.md", "/", "/en/global/", "/go/", "https://help.example.com/zh-cn/global/")) {
            assertEquals(written, site.run("explain", name).out(), name);
        }
    }

    @Test
    void whatIsNotThereIsSaidWithASuggestion() {
        TestSite.Result result = site.run("explain", "bills/pya");
        assertEquals(1, result.code());
        assertEquals("""
                bills/pya
                  not here        no article, section or redirect has this path
                                  did you mean 'bills/pay'?
                """, result.out());
    }

    @Test
    void nonsenseIsAnsweredToo() {
        for (String nonsense : List.of(
                "https://help.example.com/%zz",
                "https://[",
                "http://",
                "://",
                "%",
                "../../etc/passwd",
                "en/Bad Name.md",
                "content/en/..md",
                "C:\\x",
                "a\u0000b",
                "toc.yml",
                "/en/global/404.html")) {
            TestSite.Result result = site.run("explain", nonsense);
            assertTrue(result.code() <= 1, nonsense + ": " + result.code() + result.err());
            assertEquals("", result.err());
        }
    }

    @Test
    void jsonHasTheSamePoints() {
        TestSite.Result result = site.run("explain", "bills/pay", "--format", "json");
        Json json = Json.parse(result.out());
        assertEquals("bills/pay", json.at("subject").get());
        assertEquals(true, json.at("found").get());
        assertEquals("title", json.at("points", 0, "label").get());
        assertEquals(List.of("Pay"), json.at("points", 0, "values").get());
        assertEquals(
                List.of("article:contact#by-phone", "endpoint:azure-portal"),
                json.at("points", 8, "values").get());
        TestSite.Result unknown = site.run("explain", "nowhere", "--format", "json");
        assertEquals(1, unknown.code());
        assertEquals(false, Json.parse(unknown.out()).at("found").get());
        assertEquals(2, site.run("explain", "a", "--format", "sarif").code());
    }

    @Test
    void brokenConfigurationIsReportedInstead() throws IOException {
        site.write("-- content/clouds.yml --\nclouds: [\n");
        TestSite.Result result = site.run("explain", "bills/pay");
        assertEquals(1, result.code());
        assertTrue(result.findings().get(0).startsWith("content/clouds.yml:"), result.out());
    }
}
