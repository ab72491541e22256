package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** Sites that keep a ledger. */
abstract class LedgerTestCase {
    static final String SITE = """
            -- content/en/toc.yml --
            - article: contact
            - title: Bills
              items:
                - article: bills/pay
                - article: bills/read
            -- content/en/bills/pay.md --
            ---
            title: Pay
            description: How to pay.
            ---
            Pay.

            ## By card

            Text.

            ## By transfer

            Text.
            -- content/en/bills/read.md --
            ---
            title: Read
            description: How to read a bill.
            applies_to: [global]
            ---
            Read.
            """;

    static final String EVERYWHERE = "en+zh-cn/china-21vianet+global";

    @TempDir
    Path root;

    final TestSite kept() throws IOException {
        TestSite site = TestSite.at(root, SITE);
        assertEquals(0, ledger("init").code());
        TestSite.Result result = site.build();
        assertEquals(0, result.code(), result::out);
        return site;
    }

    final TestSite.Result ledger(String... more) {
        List<String> arguments = new ArrayList<>(List.of("ledger"));
        if (more.length > 0) {
            arguments.add(more[0]);
        }
        arguments.addAll(List.of("--content", root.resolve("content").toString()));
        arguments.addAll(List.of(more).subList(Math.min(1, more.length), more.length));
        return TestSite.nowhere().runPlainly(new Terminal(false, false, false), arguments.toArray(String[]::new));
    }

    final List<String> findings(TestSite.Result result) {
        return result.findings().stream()
                .map(line -> line.replace(root + "/", ""))
                .toList();
    }

    static List<String> lines(TestSite site) throws IOException {
        return site.read("ledger.tsv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replaceAll("\\d{4}-\\d\\d-\\d\\d", "DAY"))
                .toList();
    }
}
