package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.diagnostic.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** There is always exactly one right place to ask: the proof, and the checks around it. */
class SupportRoutesTest {
    private static final String FILES = """
            -- content/support.yml --
            audiences:
              customer: {name: {en: Customers, zh-CN: 客户}}
              partner: {name: {en: Partners, zh-CN: 合作伙伴}}
            default: billing
            topics:
              billing: {name: {en: Bills, zh-CN: 账单}}
              outages: {name: {en: Outages, zh-CN: 故障}}
            destinations:
              desk:
                name: {en: The desk, zh-CN: 服务台}
                to: mailto:desk@portal.azure.com
                phone: +1 800 555 0100
                hours:
                  zone: America/New_York
                  zone_name: {en: Eastern Time, zh-CN: 美国东部时间}
                  open: {monday-thursday: "09:00-12:00, 13:00-18:00", friday: "09:00-12:00", sunday: "22:00-24:00"}
                languages: [en, fr-CA, qaa]
                note: {en: Toll-free., zh-CN: 免费电话。}
                bring:
                  - {en: The bill, zh-CN: 账单}
                prefill:
                  subject: {en: "Help with {{article.title}}", zh-CN: "求助：{{article.title}}"}
                  body: {en: "Page: {{article.url}}", zh-CN: "页面：{{article.url}}"}
              partner-desk:
                name: {en: The partner desk, zh-CN: 合作伙伴服务台}
                to: endpoint:azure-portal
            routes:
            %s
            -- content/en/toc.yml --
            - article: contact
            - article: a
            -- content/en/a.md --
            ---
            title: A & B
            description: About a.
            ---
            %s
            -- content/zh-CN/a.md --
            ---
            title: 甲
            description: 关于甲。
            ---
            甲。
            """;

    private static final String SOUND = """
              - {to: "article:contact", topic: "*"}
              - {audience: customer, cloud: global, topic: "*", to: desk}
              - {audience: partner, topic: "*", to: partner-desk}
            """;

    @TempDir
    Path root;

    private TestSite site(String routes, String body) throws IOException {
        return TestSite.at(root, FILES.formatted(routes.stripTrailing(), body));
    }

    private List<String> support(String routes) throws IOException {
        return site(routes, "Text.")
                .check()
                .out()
                .lines()
                .dropWhile(line -> !line.startsWith("content/support.yml"))
                .toList();
    }

    @Test
    void aGapStopsTheBuildAndIsShownAsATable() throws IOException {
        assertEquals(
                List.of(
                        "content/support.yml:1:1 error support-gap  3 of 16 cases have no support route",
                        "    cloud           audience  locale  topic",
                        "    china-21vianet  partner   *       outages",
                        "    china-21vianet  partner   zh-CN   billing",
                        "    add a route for each line"),
                support("""
                          - {audience: customer, topic: "*", to: "article:contact"}
                          - {audience: partner, cloud: global, topic: "*", to: partner-desk}
                          - {audience: partner, locale: en, topic: billing, to: partner-desk}
                        """));
    }

    @Test
    void anOverlapStopsTheBuildAndIsShownAsATable() throws IOException {
        assertEquals(
                List.of(
                        "content/support.yml:1:1 error support-overlap  2 of 16 cases have several support routes that"
                                + " are equally narrow",
                        "    cloud           audience  locale  topic    routes on lines",
                        "    china-21vianet  partner   *       billing  31, 32",
                        "    delete all but one of them, or make one narrower"),
                support(SOUND + """
                          - {audience: partner, cloud: [global, china-21vianet], topic: billing, to: partner-desk}
                          - {audience: [customer, partner], cloud: china-21vianet, topic: billing, to: "article:a"}
                        """));
    }

    @Test
    void aSoundProofSaysNothing() throws IOException {
        assertEquals(List.of(), support(SOUND));
    }

    @Test
    void aSiteWithTopicsNeedsADefault() throws IOException {
        TestSite site = site(SOUND, "Text.");
        site.write(
                "content/support.yml",
                site.read("content/support.yml")
                        .replace("default: billing\n", "")
                        .getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of(
                        "content/support.yml:1:1 warning support-default-missing  there is no default topic, so articles"
                                + " without a topic and pages that are not there name no place to ask",
                        "    add 'default' with one of: billing, outages"),
                site.check()
                        .out()
                        .lines()
                        .dropWhile(line -> !line.startsWith("content/support.yml"))
                        .toList());
    }

    @Test
    void aDestinationThatIsNotThereIsReportedWhereItIsWritten() throws IOException {
        TestSite site = site(SOUND.replace("article:contact", "article:contakt"), "Text.");
        assertEquals(
                List.of("content/support.yml:28:10 error link-target-missing  no article 'contakt'"),
                site.check().findings().stream()
                        .filter(line -> line.contains("support.yml"))
                        .toList());
    }

    @Test
    void thePageShowsTheWholePlaceInTheReadersLanguage() throws IOException {
        TestSite site = site(SOUND, "Text.");
        assertEquals(0, site.build().code());
        assertEquals("""
                <section class="support" aria-label="Still need help?">
                <h2>Still need help?</h2>
                <p class="topic">Bills</p>
                <p class="place"><a href="mailto:desk@portal.azure.com?subject=Help%20with%20A%20%26%20B&amp;body=Page%3A%20https%3A%2F%2Fhelp.example.com%2Fen%2Fglobal%2Fa%2F">The desk</a> <a href="tel:+18005550100">+1 800 555 0100</a></p>
                <p>Toll-free.</p>
                <dl>
                <div>
                <dt>Hours</dt>
                <dd>Monday–Thursday, 09:00–12:00, 13:00–18:00</dd>
                <dd>Friday, 09:00–12:00</dd>
                <dd>Sunday, 22:00–24:00</dd>
                <dd>Eastern Time (UTC−5, in summer time UTC−4)</dd>
                </div>
                <div>
                <dt>Languages</dt>
                <dd>English, French, qaa</dd>
                </div>
                </dl>
                <p>Have at hand:</p>
                <ul>
                <li>The bill</li>
                </ul>
                <details>
                <summary>Partners: ask here instead</summary>
                <p class="place"><a href="https://portal.azure.com/" class="external" rel="noopener noreferrer">The partner desk</a></p>
                </details>
                </section>
                """.strip(), section(site, "en/global/a/index.html"));
        String chinese = section(site, "zh-cn/global/a/index.html");
        assertTrue(chinese.contains("<dd>周一至周四 09:00–12:00、13:00–18:00</dd>"), chinese);
        assertTrue(chinese.contains("<dd>美国东部时间（UTC−5，夏令时为 UTC−4）</dd>"), chinese);
        assertTrue(chinese.contains("<dd>英语、法语、qaa</dd>"), chinese);
    }

    @Test
    void aCloudOfItsOwnHasItsOwnPlaceAndNothingOfTheOther() throws IOException {
        TestSite site = site(SOUND, "Text.");
        site.build();
        String china = section(site, "en/china-21vianet/a/index.html");
        assertTrue(china.contains("<p class=\"place\"><a href=\"../contact/\">Bills</a></p>"), china);
        assertTrue(china.contains("https://portal.azure.cn/"), china);
        assertFalse(china.contains("portal.azure.com"), china);
    }

    @Test
    void anAudienceThatIsSentToTheSamePlaceIsNotNamed() throws IOException {
        TestSite site = site("  - {topic: \"*\", to: \"article:contact\"}", "Text.");
        site.build();
        assertFalse(section(site, "en/global/a/index.html").contains("<details>"));
    }

    @Test
    void thePagesForLostReadersShowTheDefaultRoute() throws IOException {
        TestSite site = site(SOUND, "Text.");
        site.build();
        assertTrue(section(site, "en/global/404.html").contains(">The desk</a>"));
        assertTrue(section(site, "zh-cn/china-21vianet/404.html").contains("/zh-cn/china-21vianet/contact/"));
        assertFalse(site.read("site/404.html").contains("class=\"support\""));
        assertFalse(site.read("site/index.html").contains("class=\"support\""));
    }

    @Test
    void theFinderShowsARouteToThoseWhoFindNothing() throws IOException {
        TestSite site = site(SOUND, "Text.");
        site.write("""
                -- content/rules.yml --
                title: Who does what
                description: Who may do it.
                rules:
                  pay:
                    action: Pay
                    topic: billing
                    severity: binding
                    clouds: {all: {who: customer}}
                """);
        site.build();
        assertTrue(section(site, "en/global/find/index.html").contains(">The desk</a>"));
        assertTrue(section(site, "en/global/find/billing/index.html").contains(">The desk</a>"));
    }

    @Test
    void aLinkMayNameAnotherAudience() throws IOException {
        TestSite site = site(SOUND, "Partners [ask here](support:billing?audience=partner).");
        assertEquals(0, site.build().code());
        assertTrue(
                site.read("site/en/china-21vianet/a/index.html")
                        .contains(
                                "<a href=\"https://portal.azure.cn/\" rel=\"noopener noreferrer\" class=\"external\">ask here</a>"));
    }

    @Test
    void aPhoneNumberStandsInArticlesByItsTopic() throws IOException {
        TestSite site = site(SOUND, """
                ::: zone pivot="global"

                Call {{support.billing.phone}}.

                ::: zone-end
                """);
        assertEquals(0, site.build().code());
        assertTrue(site.read("site/en/global/a/index.html").contains("<p>Call +1 800 555 0100.</p>"));
        assertEquals(
                List.of("content/en/a.md:5:6 error variable-undefined  variable 'support.billing.phone' has no value in"
                        + " cloud 'china-21vianet'"),
                site(SOUND, "Call {{support.billing.phone}}.").check().findings().stream()
                        .filter(line -> line.contains("a.md"))
                        .toList());
    }

    @Test
    void anArticleNamesNoPlaceToAskByItsAddress() throws IOException {
        assertEquals(
                List.of(
                        "content/en/a.md:5:1 error support-address-stray  the article names a place to ask, mailto:me@portal.azure.com",
                        "content/en/a.md:6:1 error support-address-stray  the article names a place to ask, https://portal.azure.com/?x=1",
                        "content/en/a.md:7:6 error support-address-stray  the article names a place to ask, +49 30 1234567",
                        "content/en/a.md:8:6 error support-address-stray  the article names a place to ask, mailto:desk@portal.azure.com",
                        "content/en/a.md:9:1 error support-address-stray  the article names a place to ask, +1 800 555 0100"),
                site(SOUND, """
                        [Write](mailto:me@portal.azure.com),
                        [look](https://portal.azure.com/?x=1),
                        call +49 30 1234567,
                        mail desk@portal.azure.com,
                        `+1 800 555 0100`.
                        The user `user@portal.azure.com` has 1,234,567 bills of 2026-11-20.
                        """).check().findings().stream()
                        .filter(line -> line.startsWith("content/en/a.md") && line.contains("stray"))
                        .toList());
    }

    @Test
    void aTemplateNamesNoPlaceToAsk() throws IOException {
        TestSite site = site(SOUND, "Text.");
        site.write(
                "templates/not-found.ftlh",
                ("<p>Call +1 800 555 0100,\n<a href=\"mailto:desk@example.com\">write</a></p>\n"
                                + "<a href=\"https://portal.azure.com#x\">see</a> <a href=\"https://www.w3.org/${frame.home}\">or</a>")
                        .getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of(
                        "templates/not-found.ftlh:1:9 error support-address-stray  the template names a place to ask, +1 800 555 0100",
                        "templates/not-found.ftlh:2:10 error support-address-stray  the template names a place to ask, mailto:desk@example.com",
                        "templates/not-found.ftlh:3:10 error support-address-stray  the template names a place to ask, https://portal.azure.com"),
                site.check("--templates", root.resolve("templates").toString()).findings().stream()
                        .filter(line -> line.contains("stray"))
                        .toList());
    }

    @Test
    void thePageOfSomethingGoneShowsTheDefaultRoute() throws IOException {
        TestSite site = site(SOUND, "Text.");
        run(site, 0, "ledger", "init");
        run(site, 0, "build");
        site.write("content/en/toc.yml", "- article: contact\n".getBytes(StandardCharsets.UTF_8));
        site.delete("content/en/a.md");
        site.delete("content/zh-CN/a.md");
        run(site, 1, "build");
        run(site, 0, "ledger", "accept", "a", "--reason", "nobody needs it");
        run(site, 0, "build");
        assertTrue(section(site, "zh-cn/global/a/index.html").contains(">服务台</a>"));
    }

    private void run(TestSite site, int code, String... command) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of("--content", root.resolve("content").toString()));
        TestSite.Result result = site.runPlainly(new Terminal(false, false, false), arguments.toArray(String[]::new));
        assertEquals(code, result.code(), () -> result.out() + result.err());
    }

    @Test
    void routesPrintsOneObjectForEachCase() throws IOException {
        TestSite.Result result = site(SOUND, "Text.").run("routes", "--topic", "billing", "--format", "json");
        assertEquals(0, result.code(), result.err());
        Json cases = Json.parse(result.out()).at("cases");
        assertEquals(8, cases.size());
        assertEquals(
                "{cloud=china-21vianet, audience=customer, locale=zh-CN, topic=billing, places=[{to=article:contact,"
                        + " url=https://help.example.com/zh-cn/china-21vianet/contact/, languages=[], bring=[]}]}",
                cases.at(5).get().toString());
        Json desk = cases.at(0, "places", 0);
        assertEquals("The desk", desk.at("name").get());
        assertEquals("mailto:desk@portal.azure.com", desk.at("url").get());
        assertEquals("America/New_York", desk.at("hours", "zone").get());
        assertEquals(List.of("22:00-24:00"), desk.at("hours", "open", "sunday").get());
    }

    @Test
    void addressesOfRoutesAreThoseOfTheWholeSite() throws IOException {
        TestSite.Result result = site(SOUND, "Text.")
                .run("routes", "--cloud", "china-21vianet", "--locale", "en", "--topic", "billing", "--format", "json");
        Json cases = Json.parse(result.out()).at("cases");
        assertEquals(2, cases.size());
        assertEquals(
                "https://help.example.com/en/china-21vianet/contact/",
                cases.at(0, "places", 0, "url").get());
    }

    @Test
    void routesShowsAGapAndAnOverlapAndFails() throws IOException {
        TestSite.Result result = site("""
                  - {audience: customer, topic: "*", to: desk}
                  - {audience: customer, topic: "*", locale: en, to: "article:contact"}
                  - {audience: customer, locale: en, topic: [billing, outages], to: "article:a"}
                  - {audience: customer, locale: en, topic: [billing, outages], to: "article:contact"}
                """, "Text.").run("routes", "--cloud", "global", "--topic", "billing");
        assertEquals(1, result.code());
        List<String> lines = result.out()
                .lines()
                .map(line -> line.replaceAll(" {2,}", " | "))
                .toList();
        assertEquals("global | customer | billing | en | several, on lines 30, 31 | - | - | - | -", lines.get(1));
        assertTrue(lines.get(2).startsWith("global | customer | billing | zh-CN | desk | mailto:desk@"), lines.get(2));
        assertEquals("global | partner | billing | * | none | - | - | - | -", lines.get(3));
        assertEquals(4, lines.size());
    }

    private static String section(TestSite site, String page) throws IOException {
        String html = site.read("site/" + page);
        int start = html.indexOf("<section class=\"support\"");
        return start < 0 ? "" : html.substring(start, html.indexOf("</section>", start) + "</section>".length());
    }
}
