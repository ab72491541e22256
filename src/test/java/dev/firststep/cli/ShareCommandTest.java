package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.diagnostic.Json;
import dev.firststep.render.share.Scanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShareCommandTest {
    private static final String FILES = """
            -- content/en/toc.yml --
            - article: contact
            - article: bills/pay
            -- content/en/bills/pay.md --
            ---
            title: Pay
            description: How to pay.
            applies_to: global
            updated: 2026-11-02
            ---
            Pay in the [portal](endpoint:azure-portal).
            """;

    @TempDir
    Path root;

    private TestSite site = TestSite.nowhere();

    @BeforeEach
    void write() throws IOException {
        site = TestSite.at(root, FILES);
    }

    @Test
    void itPrintsAllThatAReaderFindsOnThePage() {
        TestSite.Result result = share("contact", "--cloud", "china-21vianet", "--locale", "en");
        assertEquals("", result.err());
        assertEquals(0, result.code());
        assertTrue(result.out().startsWith("""
                Contact
                  edition         en/china-21vianet
                  link            https://help.example.com/en/china-21vianet/contact/
                  any edition     https://help.example.com/go/contact/
                  QR code         https://help.example.com/en/china-21vianet/contact/qr.svg
                  subject         Contact – China – Help
                  e-mail          Hello,

                                  this page may help you:

                                  Contact – China
                                  Whom to ask.
                                  https://help.example.com/en/china-21vianet/contact/

                                  In another cloud or language: https://help.example.com/go/contact/
                  chat            Contact – China
                                  https://help.example.com/en/china-21vianet/contact/
                  link card       <aside class="help-card" lang="en" style="max-width:36em;padding:0 1.25em;border:1px solid;border-radius:.5em">
                                  <p><a href="https://help.example.com/en/china-21vianet/contact/"><strong>Contact</strong></a></p>
                                  <p>Whom to ask.</p>
                                  <p><small>China – Help</small></p>
                                  </aside>

                █████"""), result.out());
    }

    @Test
    void withoutAnEditionItListsThemAllAndDrawsNothing() {
        String out = share("https://help.example.com/zh-cn/global/contact/").out();
        assertEquals(
                List.of(
                        "  edition         en/global",
                        "  edition         en/china-21vianet",
                        "  edition         zh-CN/global  not translated, shown in en",
                        "  edition         zh-CN/china-21vianet  not translated, shown in en"),
                out.lines().filter(line -> line.startsWith("  edition")).toList());
        assertFalse(out.contains("█"), out);
    }

    @Test
    void aCloudToWhichTheArticleDoesNotApplyIsRefusedWithThoseToWhichItDoes() {
        assertEquals(
                new TestSite.Result(1, "", """
                        firststep: 'bills/pay' does not apply to china-21vianet
                            it applies to global
                        """), share("bills/pay", "--cloud", "china-21vianet", "--locale", "zh-CN"));
        assertEquals(new TestSite.Result(1, "", """
                        firststep: 'bills/pay' does not apply to china-21vianet
                            it applies to global
                        """), share("bills/pay", "--cloud", "china-21vianet", "--one-cloud"));
    }

    @Test
    void aMisspeltArticleIsRefusedWithTheOneThatWasMeant() {
        assertEquals(new TestSite.Result(1, "", """
                        firststep: there is no article 'bills/pya'
                            did you mean 'bills/pay'?
                        """), share("bills/pya"));
    }

    @Test
    void theQrCodeGoesToAFile() throws IOException {
        Path file = root.resolve("pay.svg");
        TestSite.Result result = share("bills/pay", "--cloud", "global", "--locale", "zh-CN", "--qr", file.toString());
        assertEquals(0, result.code());
        assertFalse(result.out().contains("█"), result.out());
        assertEquals("https://help.example.com/zh-cn/global/bills/pay/", Scanner.scan(Files.readString(file)));
    }

    @Test
    void theLinkCardComesAlone() {
        TestSite.Result result = share("bills/pay", "--cloud", "global", "--locale", "en", "--embed");
        assertEquals("""
                <aside class="help-card" lang="en" style="max-width:36em;padding:0 1.25em;border:1px solid;border-radius:.5em">
                <p><a href="https://help.example.com/en/global/bills/pay/"><strong>Pay</strong></a></p>
                <p>How to pay.</p>
                <p><small>Global – Help<br>Updated November 2, 2026</small></p>
                </aside>
                """, result.out());
    }

    @Test
    void programsGetJson() {
        Json json = Json.parse(share("bills/pay", "--format", "json").out());
        assertEquals("firststep-share/1", json.at("schema").get());
        assertEquals(2, json.at("pages").size());
        Json chinese = json.at("pages", 1);
        assertEquals("bills/pay", chinese.at("path").get());
        assertEquals("zh-CN/global", chinese.at("edition").get());
        assertEquals("en", chinese.at("language").get());
        assertEquals("2026-11-02", chinese.at("updated").get());
        assertEquals("Pay – 全球 – 帮助", chinese.at("email", "subject").get());
        assertTrue(chinese.at("embed").get().toString().startsWith("<aside "));
    }

    @Test
    void theAddressOfTheSiteIsAnOption() {
        String out = share("contact", "--base-url", "https://a.example/b/", "--cloud", "global", "--locale", "en")
                .out();
        assertTrue(out.contains("  link            https://a.example/b/en/global/contact/\n"), out);
    }

    @Test
    void aSiteForOneCloudHasNoCloudInItsAddressesAndSpeaksOfNone() {
        String out = share("contact", "--cloud", "global", "--locale", "en", "--one-cloud")
                .out();
        assertTrue(out.contains("  link            https://help.example.com/en/contact/\n"), out);
        assertTrue(out.contains("In another language: https://help.example.com/go/contact/\n"), out);
        assertTrue(out.contains("  subject         Contact – Help\n"), out);
        assertFalse(out.contains("Global"), out);
    }

    @Test
    void whatMakesNoSenseIsAUsageError() {
        assertUsage("--qr is for one edition, and the page has 4", "contact", "--qr", "x.svg");
        assertUsage("--embed is for one edition, and the page has 2", "contact", "--embed", "--cloud", "global");
        assertUsage("--embed prints HTML", "contact", "--embed", "--format", "json");
        assertUsage("--one-cloud needs to know the cloud", "contact", "--one-cloud");
        assertUsage("the site has no cloud 'mars'", "contact", "--cloud", "mars");
        assertUsage("the site has no language 'fr'", "contact", "--locale", "fr");
        assertUsage("SARIF cannot hold it", "contact", "--format", "sarif");
    }

    private void assertUsage(String complaint, String... arguments) {
        TestSite.Result result = share(arguments);
        assertEquals(2, result.code());
        assertTrue(result.err().contains(complaint), result.err());
        assertEquals("", result.out());
    }

    private TestSite.Result share(String... arguments) {
        return site.run("share", arguments);
    }
}
