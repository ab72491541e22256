package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a ledger is read from: its own lines, and the lists of other programs. */
class LedgerFileTest extends LedgerTestCase {
    @Test
    void theLinesOfTwoMergedBranchesAreOneLedger() throws IOException {
        TestSite site = kept();
        List<String> lines = new ArrayList<>(site.read("ledger.tsv").lines().toList());
        Collections.reverse(lines);
        lines.addAll(List.copyOf(lines));
        site.write("-- ledger.tsv --\n" + String.join("\r\n", lines) + "\r\nold/page\ten/global\t2025-12-31\n");
        assertEquals(
                List.of("address-lost  no page at 'en/global/old/page/' any more"),
                findings(site.build()).stream()
                        .map(line -> line.replaceAll("^\\S+ error ", ""))
                        .toList());
    }

    @Test
    void aLineThatIsNoneStopsTheBuild() throws IOException {
        TestSite site = kept();
        site.write("-- ledger.tsv --\n" + site.read("ledger.tsv") + "<<<<<<< ours\nbills/pay\tEN\t2026-01-31\n"
                + "../up\ten/global\t2026-01-31\nbills\ten/global\tsoon\n");
        assertEquals(
                List.of(
                        "ledger.tsv:7:1 error ledger-syntax  no line of a ledger: '<<<<<<< ours'",
                        "ledger.tsv:8:1 error ledger-syntax  no line of a ledger: 'bills/pay<U+0009>EN<U+0009>2026-01-31'",
                        "ledger.tsv:9:1 error ledger-syntax  no line of a ledger: '../up<U+0009>en/global<U+0009>2026-01-31'",
                        "ledger.tsv:10:1 error ledger-syntax  no line of a ledger: 'bills<U+0009>en/global<U+0009>soon'"),
                findings(site.build()));
    }

    @Test
    void aLedgerOfALaterVersionStopsTheBuild() throws IOException {
        TestSite site = kept();
        site.write(
                "-- ledger.tsv --\n" + site.read("ledger.tsv").replace("firststep-ledger/1:", "firststep-ledger/12:"));
        TestSite.Result result = site.build();
        assertEquals(1, result.code());
        assertTrue(
                result.out().contains("ledger.tsv:1:1 error ledger-syntax  a ledger of another version: "),
                result::out);
    }

    @Test
    void aListOfAddressesMayHaveAMarkAndMayNotBePacked() throws IOException {
        TestSite site = kept();
        site.write("-- urls.txt --\n\uFEFFhttps://help.example.com/en/global/contact/\r\n");
        assertEquals(0, ledger("import", root.resolve("urls.txt").toString()).code());
        Path packed = root.resolve("urls.txt.gz");
        Files.write(packed, new byte[] {0x1F, (byte) 0x8B, 8, 0});
        TestSite.Result result = ledger("import", packed.toString());
        assertEquals(2, result.code());
        assertTrue(result.err().contains("unpack it first"), result::err);
    }

    @Test
    void theAddressesOfAnotherProgramsSiteCanBeImported() throws IOException {
        TestSite site = TestSite.at(root, SITE);
        assertEquals(0, ledger("init").code());
        site.write("""
                -- sitemap.xml --
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>https://help.example.com/en/global/old/prices/</loc></url>
                <url><loc>https://help.example.com/de/global/old/prices/</loc></url>
                <url><loc>https://elsewhere.example.com/en/global/a/</loc></url>
                </urlset>
                -- urls.txt --
                https://help.example.com/go/contact/
                https://help.example.com/en/global/contact/#by-mail
                """);
        TestSite.Result imported = ledger("import", root.resolve("sitemap.xml").toString());
        assertEquals(1, imported.code());
        assertEquals("""
                not kept: https://help.example.com/de/global/old/prices/
                not kept: https://elsewhere.example.com/en/global/a/
                """, imported.out());
        assertEquals(0, ledger("import", root.resolve("urls.txt").toString()).code());
        assertEquals(
                List.of("anchor-lost", "address-lost"),
                findings(site.build()).stream()
                        .map(line -> line.split(" ", -1)[2])
                        .toList());
    }

    @Test
    void aSitemapMayNotReadOtherFiles() throws IOException {
        TestSite site = kept();
        String before = site.read("ledger.tsv");
        site.write("""
                -- sitemap.xml --
                <?xml version="1.0"?>
                <!DOCTYPE urlset [<!ENTITY e SYSTEM "file:///etc/hostname">]>
                <urlset><url><loc>https://help.example.com/en/global/&e;/</loc></url></urlset>
                """);
        assertEquals(2, ledger("import", root.resolve("sitemap.xml").toString()).code());
        assertEquals(before, site.read("ledger.tsv"));
    }
}
