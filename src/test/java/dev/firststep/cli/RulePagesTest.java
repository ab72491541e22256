package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.diagnostic.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages that a site makes of its rules. */
class RulePagesTest {
    private static final String FILES = """
            -- content/rules.yml --
            title: Who does what
            description: Everybody's part
            roles: {payer: Whoever pays}
            rules:
              pay:
                action: Pay </script><script>alert("1")</script> a bill
                topic: billing
                severity: binding
                until: 2030-12-31
                clouds:
                  all: {who: customer, role: payer, where: azure-portal, article: contact#by-phone}
                  china-21vianet: {note: '"><img src=x onerror=alert(2)>'}
              ask:
                action: Ask
                topic: outages
                severity: advice
                clouds:
                  global: {who: [customer, partner]}
              repair:
                action: Repair
                topic: billing
                severity: binding
                clouds:
                  all: {who: operator}
            -- content/zh-CN/rules.yml --
            title: 由谁来做
            description: 各方职责
            roles: {payer: 付款人}
            rules:
              pay: {of: 00000000, action: 旧词, notes: {china-21vianet: 说明}}
            """;

    @TempDir
    Path root;

    private Document page(TestSite site, String path) throws IOException {
        return Jsoup.parse(site.read("site/" + path + "/index.html"));
    }

    private TestSite built() throws IOException {
        TestSite site = TestSite.at(root, FILES);
        TestSite.Result result = site.build("--as-of", "2026-11-20");
        assertEquals(ExitCode.OK, result.code(), result.out() + result.err());
        return site;
    }

    @Test
    void nothingThatARuleSaysCanRunInAPage() throws IOException {
        TestSite site = built();
        for (String page : List.of("rules", "find/billing/pay", "find", "rules/compare/global-and-china-21vianet")) {
            Document html = page(site, "en/china-21vianet/" + page);
            assertEquals(0, html.select("img[onerror]").size(), page);
            assertEquals(
                    0,
                    html.select("script:not([src]):not([type=application/ld+json])")
                            .size(),
                    page);
        }
        Document answer = page(site, "en/china-21vianet/find/billing/pay");
        Json data = Json.parse(
                answer.expectFirst("script[type=application/ld+json]").data());
        assertEquals(
                "Pay </script><script>alert(\"1\")</script> a bill",
                data.at("mainEntity", 0, "name").get());
    }

    @Test
    void aBindingRuleWithOutdatedWordsIsShownInTheSourceLanguageAndSaysSo() throws IOException {
        Element rule = page(built(), "zh-cn/china-21vianet/rules").expectFirst("#pay");
        assertFalse(rule.text().contains("旧词"));
        assertEquals("en", rule.expectFirst("h3").attr("lang"));
        assertTrue(rule.expectFirst(".rule-notice").text().contains("English"));
        assertTrue(rule.text().contains("\"><img src=x onerror=alert(2)>"));
        assertTrue(rule.text().contains("付款人"));
    }

    @Test
    void whoeverCanActIsToldSoAndEverybodyElseIsSentToSomebodyWhoCan() throws IOException {
        TestSite site = built();
        assertEquals(
                List.of(
                        "You can do this yourself.",
                        "Only your customer can do this. Send them the link to this answer."),
                page(site, "en/global/find/billing/pay").select(".verdict-text").eachText());
        assertEquals(
                List.of("You can do this yourself, and so can your partner."),
                page(site, "en/global/find/outages/ask").select(".verdict-text").eachText());
        assertEquals(
                List.of(
                        "Ask your partner, who files a request. Only 21Vianet can do this.",
                        "File a request. Only 21Vianet can do this."),
                page(site, "en/china-21vianet/find/billing/repair")
                        .select(".verdict-text")
                        .eachText());
    }

    @Test
    void aRuleHasNoPageWhereItDoesNotHold() throws IOException {
        TestSite site = built();
        assertFalse(site.site().containsKey("en/china-21vianet/find/outages/ask/index.html"));
        assertEquals(
                List.of("../../../en/global/rules/#ask", "../../../zh-cn/global/rules/#ask"),
                page(site, "go/rules/ask").select("a[data-choice]").eachAttr("href"));
    }

    @Test
    void theDaysOfARuleAreTold() throws IOException {
        assertTrue(page(built(), "en/global/rules").expectFirst("#pay").text().contains("December 31, 2030"));
    }

    @Test
    void theOverviewNamesTheFileForPrograms() throws IOException {
        Element link = page(built(), "en/global/rules").expectFirst("link[type=application/json]");
        assertEquals("alternate", link.attr("rel"));
        assertEquals("../rules.json", link.attr("href"));
    }

    @Test
    void articlesKeepOffTheAddressesOfRules() throws IOException {
        TestSite site = TestSite.at(root, FILES + """
                -- content/en/find.md --
                ---
                title: Find
                description: Something of our own.
                ---
                Text.
                -- content/en/rules/pay.md --
                ---
                title: Pay
                description: Something of our own.
                ---
                Text.
                """);
        assertEquals(
                List.of(
                        "content/en/find.md error path-duplicate  the site makes the page 'find' from its data",
                        "content/en/rules/pay.md error path-duplicate  '/go/rules/pay/' is the address of a rule"),
                site.check("--as-of", "2026-11-20").findings().stream()
                        .filter(line -> line.contains("path-duplicate"))
                        .toList());
    }

    @Test
    void aSiteWithoutRulesHasNoneOfThesePages() throws IOException {
        TestSite site = TestSite.at(root, "");
        site.build();
        assertTrue(site.site().keySet().stream()
                .noneMatch(path -> path.contains("/rules/") || path.endsWith("rules.json") || path.contains("/find/")));
    }
}
