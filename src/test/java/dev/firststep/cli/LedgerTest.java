package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** A link that somebody was given keeps working, or its end is recorded with a reason. */
class LedgerTest extends LedgerTestCase {
    private static final String WITHOUT_READ = """
            -- content/en/toc.yml --
            - article: contact
            - title: Bills
              items:
                - article: bills/pay
            """;

    @Test
    void aSiteWithoutALedgerBuildsAndStartsNone() throws IOException {
        TestSite site = TestSite.at(root, SITE);
        assertEquals(0, site.build().code());
        assertFalse(Files.exists(site.path("ledger.tsv")));
        TestSite.Result summary = ledger();
        assertEquals(2, summary.code());
        assertTrue(summary.err().contains("start one with: firststep ledger init"), summary::err);
    }

    @Test
    void aLedgerHoldsEveryPathAndAnchorWithItsEditions() throws IOException {
        TestSite site = kept();
        assertEquals(
                List.of(
                        "bills\t" + EVERYWHERE + "\tDAY",
                        "bills/pay\t" + EVERYWHERE + ",go\tDAY\t#by-card #by-transfer",
                        "bills/read\ten+zh-cn/global,go\tDAY",
                        "contact\t" + EVERYWHERE + ",go\tDAY\t#by-phone",
                        "index\t" + EVERYWHERE + ",go\tDAY"),
                lines(site));
        TestSite.Result summary = ledger();
        assertEquals(0, summary.code(), summary::err);
        assertTrue(
                summary.out().contains("  paths      5\n  addresses  22\n  anchors    15\n  gone       0\n"),
                summary::out);
    }

    @Test
    void aLedgerOnlyGrows() throws IOException {
        TestSite site = kept();
        String first = site.read("ledger.tsv");
        assertEquals(0, site.build().code());
        assertEquals(first, site.read("ledger.tsv"));
        String yesterday = first.replaceAll("\\d{4}-\\d\\d-\\d\\d", "2026-01-31");
        site.write("-- ledger.tsv --\n" + yesterday);
        site.write(
                "-- content/en/bills/read.md --\n---\ntitle: Read\ndescription: R.\n---\nText.\n\n## New\n\nText.\n");
        assertEquals(0, site.build().code());
        List<String> fresh = new ArrayList<>(site.read("ledger.tsv").lines().toList());
        fresh.removeAll(yesterday.lines().toList());
        assertEquals(1, fresh.size(), fresh::toString);
        assertTrue(
                fresh.get(0).matches("bills/read\t" + EVERYWHERE.replace("+", "\\+") + ",go\t\\S+\t#new"),
                fresh::toString);
    }

    @Test
    void theDaysOfTheLedgerDoNotReachTheSite() throws IOException {
        TestSite site = kept();
        SortedMap<String, String> before = site.site();
        site.write("-- ledger.tsv --\n" + site.read("ledger.tsv").replaceAll("\\d{4}-\\d\\d-\\d\\d", "2020-01-31"));
        assertEquals(0, site.build().code());
        assertEquals(before, site.site());
    }

    @Test
    void trialsAndPartsOfTheSiteAddNothing() throws IOException {
        TestSite site = TestSite.at(root, SITE);
        assertEquals(0, ledger("init").code());
        String empty = site.read("ledger.tsv");
        assertEquals(0, site.check().code());
        assertEquals(0, site.build("--cloud", "global").code());
        assertEquals(0, site.build("--locale", "en").code());
        assertEquals(0, site.build("--base-url", "https://other.example.com/").code());
        assertEquals(0, site.build("--out", root.resolve("trial").toString()).code());
        assertEquals(empty, site.read("ledger.tsv"));
        assertEquals(
                0,
                site.build(
                                "--out",
                                root.resolve("trial").toString(),
                                "--ledger",
                                root.resolve("ledger.tsv").toString())
                        .code());
        assertEquals(5, lines(site).size());
    }

    @Test
    void aPageThatIsLostStopsTheBuildUntilItsRedirectStands() throws IOException {
        TestSite site = kept();
        String ledger = site.read("ledger.tsv");
        SortedMap<String, String> published = site.site();
        site.delete("content/en/bills/read.md");
        site.write(WITHOUT_READ);
        TestSite.Result result = site.build();
        assertEquals(1, result.code());
        assertEquals("""
                ledger.tsv:4:1 error address-lost  no page at 'en/global/bills/read/' any more, nor at 2 other addresses of it
                    add to redirects.yml: - {from: 'bills/read', to: 'bills/pay'}; or run: firststep ledger accept bills/read --reason TEXT
                """, result.out().replace(root + "/", ""));
        assertEquals(ledger, site.read("ledger.tsv"));
        assertEquals(published, site.site());
        assertEquals(1, site.check().code());
        site.write("-- content/redirects.yml --\nredirects:\n  - {from: 'bills/read', to: 'bills/pay'}\n");
        assertEquals(0, site.build().code());
        assertTrue(site.read("site/en/global/bills/read/index.html").contains("href=\"../pay/\""));
    }

    @Test
    void aHeadingThatIsLostStopsTheBuildUntilItsPageSaysWhereItWent() throws IOException {
        TestSite site = kept();
        site.write("-- content/en/bills/pay.md --\n"
                + site.read("content/en/bills/pay.md").replace("By card", "With a card"));
        TestSite.Result result = site.build();
        assertEquals(1, result.code());
        assertEquals("""
                ledger.tsv:3:1 error anchor-lost  no heading '#by-card' at 'en/china-21vianet/bills/pay/' any more, nor at 4 other addresses of it
                    add to redirects.yml: - {from: 'bills/pay#by-card', to: 'bills/pay#with-a-card'}; or run: firststep ledger accept 'bills/pay#by-card' --reason TEXT
                """, result.out().replace(root + "/", ""));
        site.write("""
                -- content/redirects.yml --
                redirects:
                  - {from: 'bills/pay#by-card', to: 'bills/pay#with-a-card'}
                """);
        assertEquals(0, site.build().code());
        assertTrue(site.read("site/zh-cn/global/bills/pay/index.html")
                .contains("<li id=\"by-card\" data-moved><a href=\"#with-a-card\""));
    }

    @Test
    void aCloudThatIsLostIsOneFinding() throws IOException {
        TestSite site = kept();
        site.write("-- ledger.tsv --\n" + site.read("ledger.tsv") + "index\ten/us-government\t2026-01-31\n"
                + "contact\ten/us-government\t2026-01-31\n");
        assertEquals(
                List.of("ledger.tsv error address-lost  nothing is published below 'en/us-government/' any more:"
                        + " 2 addresses"),
                findings(site.build()));
        TestSite.Result accepted = ledger("accept", "en/us-government/", "--reason", "No such customers");
        assertEquals(0, accepted.code(), accepted::out);
        assertEquals(0, site.build().code());
    }

    @Test
    void whatIsAcceptedAsGoneSaysSoAndOffersHelp() throws IOException {
        TestSite site = kept();
        site.delete("content/en/bills/read.md");
        site.write(WITHOUT_READ);
        TestSite.Result accepted = ledger("accept", "bills/read", "--reason", "Nobody read it");
        assertEquals("gone: bills/read (3 places)\n", accepted.out());
        assertEquals(0, site.build().code());
        assertTrue(lines(site).contains("bills/read\ten+zh-cn/global,go\tDAY\tgone\tNobody read it"));
        String page = site.read("site/en/global/bills/read/index.html");
        assertTrue(page.contains("<meta name=\"robots\" content=\"noindex\">"), page);
        assertTrue(page.contains("href=\"../\""), page);
        assertFalse(page.contains("Nobody read it"), page);
        assertTrue(site.read("site/go/bills/read/index.html").contains("noindex"));
        assertFalse(site.site().keySet().contains("en/china-21vianet/bills/read/index.html"));
        assertFalse(
                site.site().entrySet().stream()
                        .anyMatch(file -> file.getKey().contains("sitemap")
                                && file.getValue().contains("bills/read")),
                "a sitemap has it");
        assertTrue(ledger().out().contains(" bills/read: Nobody read it"));
    }

    @Test
    void serversAreToldWhatIsGone() throws IOException {
        TestSite site = kept();
        site.delete("content/en/bills/read.md");
        site.write(WITHOUT_READ);
        assertEquals(
                0, ledger("accept", "bills/read", "--reason", "Nobody read it").code());
        assertEquals(0, site.build().code());
        assertTrue(
                site.site().entrySet().stream()
                        .anyMatch(file -> file.getKey().contains("nginx")
                                && file.getValue().contains("return 410")),
                "no nginx file says so");
    }

    @Test
    void aSingleHeadingCanBeAcceptedAsGone() throws IOException {
        TestSite site = kept();
        site.write("-- content/en/bills/pay.md --\n---\ntitle: Pay\ndescription: P.\n---\n## By transfer\n\nText.\n");
        assertEquals(
                0, ledger("accept", "bills/pay#by-card", "--reason", "No cards").code());
        assertEquals(0, site.build().code());
    }

    @Test
    void whatIsStillThereOrNeverWasCannotBeAccepted() throws IOException {
        TestSite site = kept();
        String before = site.read("ledger.tsv");
        TestSite.Result result = ledger(
                "accept",
                "bills/read",
                "no/such",
                "bills/read#no-such",
                "en/global/no/such/",
                "https://other.example.com/",
                "--reason",
                "R");
        assertEquals(1, result.code());
        assertEquals("""
                not gone: bills/read: it is still there, or is recorded as gone already
                not gone: no/such: it was never published
                not gone: bills/read#no-such: it was never published
                not gone: en/global/no/such/: it was never published
                not gone: https://other.example.com/: it is no address of this site
                """, result.out());
        assertEquals(2, ledger("accept", "bills/read").code());
        assertEquals(2, ledger("accept", "bills/read", "--reason", " ").code());
        assertEquals(before, site.read("ledger.tsv"));
    }

    @Test
    void aHeadingThatHasMovedTwiceIsFound() throws IOException {
        TestSite site = kept();
        site.write("""
                -- content/redirects.yml --
                redirects:
                  - {from: 'bills/read#a', to: 'bills/read#b'}
                  - {from: 'bills/read#b', to: 'contact'}
                  - {from: 'bills/read#c', to: 'bills/read#d'}
                  - {from: 'bills/read#d', to: 'bills/read#c'}
                """);
        assertEquals(
                List.of("2:5 warning redirect-chain", "4:5 error redirect-loop", "5:5 error redirect-loop"),
                site.build().findings().stream()
                        .filter(line -> line.contains(" redirect-"))
                        .map(line -> line.replaceAll("^[^:]+:(\\S+ \\S+ \\S+).*", "$1"))
                        .toList());
        site.write("""
                -- content/redirects.yml --
                redirects:
                  - {from: 'bills/read#a', to: 'bills/read#b'}
                  - {from: 'bills/read#b', to: 'contact'}
                """);
        assertEquals(0, site.build().code());
        assertTrue(site.read("site/en/global/bills/read/index.html").contains("id=\"a\""));
    }
}
