package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.diagnostic.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code firststep rules} and the commands below it, and the days on which rules hold. */
class RulesCommandTest {
    private static final String FILES = """
            -- content/rules.yml --
            title: Who does what
            description: Everybody's part
            roles: {payer: Whoever pays}
            rules:
              pay:
                action: Pay a bill
                topic: billing
                severity: binding
                clouds:
                  all: {who: customer, role: payer, where: azure-portal, note: In time}
                  china-21vianet: {who: [customer, partner], article: contact}
              dispute:
                action: Dispute a bill
                topic: billing
                severity: advice
                clouds:
                  global: {who: customer, route: outages}
              repair:
                action: Repair a service
                topic: billing
                severity: binding
                clouds:
                  all: {who: operator}
              celebrate:
                action: Celebrate
                topic: billing
                severity: advice
                from: 2027-01-01
                until: 2027-01-31
                clouds:
                  china-21vianet: {who: customer}
            -- content/zh-CN/rules.yml --
            title: 由谁来做
            description: 各方职责
            roles: {payer: 付款人}
            rules:
              # The comment stays.
              pay: {of: 00000000, action: 付款, notes: {all: 按时}}
              dispute: {action: 提出异议}
            """;

    @TempDir
    Path root;

    private TestSite site = TestSite.nowhere();

    @BeforeEach
    void write() throws IOException {
        site = TestSite.at(root, FILES);
    }

    /** The subcommands have no site to write. */
    private TestSite.Result rules(String... arguments) {
        List<String> line = new ArrayList<>(List.of("rules"));
        line.addAll(List.of(arguments));
        line.addAll(List.of("--content", root.resolve("content").toString()));
        return site.runPlainly(new Terminal(false, false, false), line.toArray(String[]::new));
    }

    @Test
    void theTableSaysWhatHoldsInEachCloud() {
        TestSite.Result result = rules("--as-of", "2027-01-31");
        assertEquals("""
                en/global: 3 rules
                  pay      customer  azure-portal  billing  binding  Pay a bill
                  dispute  customer  -             outages  advice   Dispute a bill
                  repair   operator  -             billing  binding  Repair a service
                en/china-21vianet: 3 rules
                  pay        customer, partner  azure-portal  billing  binding  Pay a bill
                  repair     operator           -             billing  binding  Repair a service
                  celebrate  customer           -             billing  advice   Celebrate
                """, result.out());
        assertEquals(ExitCode.OK, result.code());
    }

    @Test
    void wordsOfAnotherLanguageStandInMarked() {
        assertEquals(
                """
                zh-CN/global: 3 rules
                  pay      customer  azure-portal  billing  binding  [en] Pay a bill
                  dispute  customer  -             outages  advice   提出异议
                  repair   operator  -             billing  binding  [en] Repair a service
                """,
                rules("--locale", "zh-CN", "--cloud", "global", "--as-of", "2026-11-20")
                        .out());
    }

    @Test
    void programsGetWhatTheSiteHolds() {
        Json editions = Json.parse(
                rules("--cloud", "china-21vianet", "--format", "json").out());
        assertEquals(1, editions.size());
        assertEquals("firststep-rules/1", editions.at(0, "schema").get());
        assertEquals("21Vianet", editions.at(0, "cloud", "operator").get());
        assertEquals(
                "https://portal.azure.cn/",
                editions.at(0, "rules", 0, "where", "url").get());
        String address = String.valueOf(editions.at(0, "address").get());
        assertTrue(address.endsWith("/en/china-21vianet/rules/"), address);
    }

    @Test
    void aDifferenceIsToldWithBothSides() {
        assertEquals(
                """
                global and china-21vianet: 1 differ, 1 are the same
                only in global
                  dispute  Dispute a bill
                only in china-21vianet
                  celebrate  Celebrate
                different
                  pay  Pay a bill
                    who
                      global: customer
                      china-21vianet: customer, partner
                    article
                      global: -
                      china-21vianet: contact
                """,
                rules("diff", "global", "china-21vianet", "--as-of", "2027-01-01")
                        .out());
    }

    @Test
    void aDifferenceIsToldToPrograms() {
        TestSite.Result result = rules("diff", "china-21vianet", "global", "--as-of", "2026-11-20", "--format", "json");
        Json json = Json.parse(result.out());
        assertEquals(List.of(), json.at("onlyLeft").get());
        assertEquals(List.of("dispute"), json.at("onlyRight").get());
        assertEquals("pay", json.at("different", 0, "id").get());
        assertEquals("who", json.at("different", 0, "aspects", 0, "aspect").get());
        assertEquals("customer", json.at("different", 0, "aspects", 0, "right").get());
        assertEquals(ExitCode.OK, result.code());
    }

    @Test
    void anUnknownCloudIsWrongUsageAndTheChoicesAreTold() {
        TestSite.Result result = rules("diff", "global", "china");
        assertEquals(ExitCode.USAGE, result.code());
        assertTrue(result.err().contains("the site has no cloud 'china'"), result.err());
        assertTrue(result.err().contains("china-21vianet"), result.err());
    }

    @Test
    void confirmingNotesWhatTheWordsWereMadeFrom() throws IOException {
        TestSite.Result result = rules("confirm", "zh-CN", "pay", "dispute");
        assertEquals(ExitCode.OK, result.code(), result.err());
        assertEquals("confirmed 2 rules in zh-CN", result.err().strip());
        String file = site.read("content/zh-CN/rules.yml");
        assertTrue(file.contains("  # The comment stays.\n"), file);
        assertEquals(
                List.of("content/rules.yml:18:3"),
                site.check("--as-of", "2026-11-20").findings().stream()
                        .filter(line -> line.contains("rule-translation-missing"))
                        .map(line -> line.split(" ", 2)[0])
                        .toList());
    }

    @Test
    void onlyWordsThatAreThereCanBeConfirmed() {
        assertEquals(ExitCode.USAGE, rules("confirm", "zh-CN", "repair").code());
        assertEquals(ExitCode.USAGE, rules("confirm", "fr", "--all").code());
        assertEquals(ExitCode.USAGE, rules("confirm", "zh-CN").code());
    }

    @Test
    void aRuleOutOfItsPeriodIsNotedAndHasNoPlaceInTheSite() throws IOException {
        assertTrue(site.check("--as-of", "2026-12-31").findings().stream()
                .anyMatch(line -> line.startsWith("content/rules.yml:24:3 note rule-out-of-period")));
        site.build("--as-of", "2026-12-31");
        assertTrue(site.site().keySet().stream().noneMatch(path -> path.contains("celebrate")));
        site.build("--as-of", "2027-01-01");
        assertTrue(site.site().containsKey("en/china-21vianet/find/billing/celebrate/index.html"));
        site.build("--as-of", "2027-02-01");
        assertTrue(site.site().keySet().stream().noneMatch(path -> path.contains("celebrate")));
    }

    @Test
    void whatIsNoDayIsWrongUsage() {
        assertEquals(ExitCode.USAGE, rules("--as-of", "tomorrow").code());
    }
}
