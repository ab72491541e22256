package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartnerSitesTest {
    @TempDir
    Path root;

    private TestSite site = TestSite.nowhere();

    @BeforeEach
    void write() throws IOException {
        site = TestSite.at(root, PartnerFiles.ARTICLES + PartnerFiles.LIGHT + PartnerFiles.SMALL);
    }

    private SortedMap<String, String> build(String... options) throws IOException {
        TestSite.Result result = site.build(options);
        assertEquals(0, result.code(), () -> result.out() + result.err());
        return site.site();
    }

    private static String page(SortedMap<String, String> files, String path) {
        return files.getOrDefault(path + "/index.html", "");
    }

    @Test
    void everyPageSaysWhoseItIs() throws IOException {
        SortedMap<String, String> files = build("--partner", "light");
        String page = site.read("site/zh-cn/global/pay/index.html");
        assertTrue(page.contains("<title>Pay – 全球 – 灯塔帮助</title>"), page);
        assertTrue(page.contains(">灯塔帮助</a>"), page);
        assertTrue(page.contains("<p>灯塔信息的帮助中心，内容来自 帮助</p>"), page);
        assertTrue(page(files, "go/pay").contains("<p>Help center of Light IT, provided with Help</p>"));
        assertTrue(files.getOrDefault("404.html", "").contains("Help center of Light IT"));
    }

    @Test
    void logoIsShownNoHigherThanTheHeader() throws IOException {
        SortedMap<String, String> files = build("--partner", "light");
        String page = page(files, "en/global/pay");
        assertTrue(
                page.matches(
                        "(?s).*<img class=\"partner-logo\" src=\"\\.\\./\\.\\./\\.\\./media/light\\.[0-9a-f]{12}\\.svg\""
                                + " alt=\"\" width=\"40\" height=\"40\">.*"),
                page);
        assertEquals(
                1,
                files.keySet().stream()
                        .filter(file -> file.startsWith("media/light."))
                        .count());
    }

    @Test
    void coloursStandInAStyleSheetAfterThatOfTheTheme() throws IOException {
        SortedMap<String, String> files = build("--partner", "light");
        String asset = files.keySet().stream()
                .filter(file -> file.startsWith("assets/partner."))
                .findFirst()
                .orElseThrow();
        assertEquals("""
                :root {
                  --accent: #14508a;
                  --accent-soft: #e1e7ec;
                }
                @media screen and (prefers-color-scheme: dark) {
                :root {
                  --accent: #8fc1f5;
                  --accent-soft: #2a3742;
                }
                }
                """, files.get(asset));
        String page = page(files, "en/global/pay");
        assertTrue(page.indexOf("/assets/site.") < page.indexOf("/" + asset) && page.contains("/" + asset), page);
    }

    @Test
    void customersAreSentToThePartnerForItsTopics() throws IOException {
        SortedMap<String, String> files = build("--partner", "light");
        assertTrue(page(files, "en/global/pay").contains("<a href=\"mailto:desk@light.example\">help with bills</a>"));
        assertFalse(page(build("--partner", "small"), "en/pay").contains("desk@light.example"));
    }

    @Test
    void lostCustomersAreSentToThePartnerToo() throws IOException {
        String page = build("--partner", "light").getOrDefault("en/global/404.html", "");
        assertTrue(page.contains("<li><a href=\"mailto:desk@light.example\">"), page);
    }

    @Test
    void topicsThatThePartnerDoesNotTakeLeadWhereTheyDoOnTheSite() throws IOException {
        site.write("""
                -- content/en/contact.md --
                ---
                title: Contact
                description: Whom to ask.
                ---
                Ask about [outages](support:outages) and [bills](support:billing).
                """);
        String page = page(build("--partner", "light"), "en/global/contact");
        assertTrue(page.contains("aria-current=\"page\">outages</a>"), page);
        assertTrue(page.contains("<a href=\"mailto:desk@light.example\">bills</a>"), page);
    }

    @Test
    void whatIsLeftOutHasNoPageNoEntryAndNoLink() throws IOException {
        SortedMap<String, String> files = build("--partner", "light");
        assertEquals(
                List.of(),
                files.keySet().stream()
                        .filter(file -> file.contains("insiders"))
                        .toList());
        assertEquals(
                List.of(),
                files.keySet().stream().filter(file -> file.contains("chart")).toList());
        assertEquals(
                List.of(),
                files.keySet().stream()
                        .filter(file -> file.contains("old-margins"))
                        .toList());
        assertTrue(files.containsKey("en/global/old-pay/index.html"));
        String page = page(files, "en/global/pay");
        assertTrue(page.contains("see <a>margins</a>."), page);
        assertFalse(page.contains("For partners"), page);
    }

    @Test
    void addressesAreThePartnersOwn() throws IOException {
        SortedMap<String, String> files = build("--partner", "small");
        assertTrue(
                page(files, "en/pay").contains("<link rel=\"canonical\" href=\"https://small.example/help/en/pay/\">"));
        assertEquals(
                List.of(),
                files.keySet().stream()
                        .filter(file -> files.getOrDefault(file, "").contains("help.example.com"))
                        .toList());
    }

    @Test
    void siteOfOneCloudNamesNoHostOfAnother() throws IOException {
        SortedMap<String, String> files = build("--partner", "small");
        assertTrue(files.containsKey("zh-cn/pay/index.html"));
        assertEquals(
                List.of(),
                files.keySet().stream()
                        .filter(file -> files.getOrDefault(file, "").contains("azure.com"))
                        .toList());
    }

    @Test
    void partnersHostsAreSharedInItsSiteAlone() throws IOException {
        assertTrue(build("--partner", "light").getOrDefault("manifest.json", "").contains("*.light.example"));
        assertFalse(
                build("--partner", "small").getOrDefault("manifest.json", "").contains("light.example"));
        assertFalse(build().getOrDefault("manifest.json", "").contains("light.example"));
    }

    @Test
    void siteItselfKnowsNothingOfPartners() throws IOException {
        SortedMap<String, String> files = build();
        assertEquals(
                List.of(),
                files.keySet().stream()
                        .filter(file -> file.contains("light")
                                || files.getOrDefault(file, "").contains("light.example"))
                        .toList());
    }

    @Test
    void eachOfSeveralSitesIsWholeAndVerified() throws IOException {
        TestSite.Result result = site.build("--partners", "all");
        assertEquals(0, result.code(), () -> result.out() + result.err());
        for (String id : List.of("light", "small")) {
            Path folder = root.resolve("site").resolve(id);
            assertTrue(Files.isRegularFile(folder.resolve("manifest.json")));
            TestSite.Result verified = site.runPlainly(new Terminal(false, false, false), "verify", folder.toString());
            assertEquals(0, verified.code(), () -> verified.out() + verified.err());
        }
    }

    @Test
    void severalSitesAreTheSameAsOneAfterTheOther() throws IOException {
        SortedMap<String, String> alone = build("--partner", "light");
        site.run("clean");
        site.build("--partners", "small,light");
        SortedMap<String, String> together = site.site();
        alone.forEach((file, text) -> assertEquals(text, together.get("light/" + file), file));
    }

    @Test
    void severalSitesDoNotGoIntoASite() throws IOException {
        build();
        TestSite.Result result = site.build("--partners", "all");
        assertEquals(2, result.code());
        assertTrue(result.err().contains("holds a site, so that the sites of partners can't lie in it"), result.err());
    }

    @Test
    void unknownPartnerIsAMistakeOnTheCommandLine() {
        TestSite.Result result = site.build("--partner", "lihgt");
        assertEquals(2, result.code());
        assertEquals("""
                firststep: the site has no partner 'lihgt'
                    did you mean 'light'? use one of: light, small; 'all' takes every partner
                """, result.err());
    }

    @Test
    void partnerDoesNotServeACloudThatItDoesNotName() {
        TestSite.Result result = site.build("--partner", "small", "--cloud", "global");
        assertEquals(2, result.code());
        assertTrue(result.err().contains("the partner 'small' has no cloud 'global'"), result.err());
    }

    @Test
    void oneAddressIsNotForSeveralSites() {
        assertEquals(
                2,
                site.build("--partners", "all", "--base-url", "https://a.example/")
                        .code());
        assertEquals(
                0,
                site.build("--partner", "small", "--base-url", "https://a.example/")
                        .code());
    }

    @Test
    void siteWithoutPartnersSaysSo() throws IOException {
        site.delete("content/partners/light.yml");
        site.delete("content/partners/small.yml");
        TestSite.Result result = site.build("--partners", "all");
        assertEquals(2, result.code());
        assertTrue(result.err().contains("the site has no partners"), result.err());
    }

    @Test
    void audienceThatThePartnerDoesNotServeIsNotLinkedTo() throws IOException {
        site.write("""
                -- content/support.yml --
                audiences:
                  customer: {name: {en: Customers, zh-CN: 客户}}
                  partner: {name: {en: Partners, zh-CN: 合作伙伴}}
                topics:
                  billing: {name: {en: Bills, zh-CN: 账单}}
                routes:
                  - {topic: billing, to: "article:contact"}
                -- content/en/pay.md --
                ---
                title: Pay
                description: How to pay.
                ---
                Ask [us](support:billing) or [them](support:billing?audience=partner), see [margins](insiders/margins.md).
                """);
        String page = page(build("--partner", "light"), "en/global/pay");
        assertTrue(page.contains("Ask <a href=\"mailto:desk@light.example\">us</a> or <a>them</a>"), page);
        site.write(
                "content/partners/light.yml",
                (site.read("content/partners/light.yml") + "audiences: [customer, partner]\n")
                        .getBytes(StandardCharsets.UTF_8));
        String both = page(build("--partner", "light"), "en/global/pay");
        assertTrue(both.contains("or <a href=\"../contact/\">them</a>"), both);
    }
}
