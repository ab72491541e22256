package dev.firststep.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.cloud.rule.Actor;
import dev.firststep.cloud.rule.Force;
import dev.firststep.cloud.rule.Period;
import dev.firststep.cloud.rule.Practice;
import dev.firststep.cloud.rule.Rule;
import dev.firststep.cloud.rule.Rules;
import dev.firststep.diagnostic.Position;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.LocalizedText;
import dev.firststep.model.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesReaderTest extends ConfigTestCase {
    private static final String RULES = """
            title: Who does what
            description: Everybody's part
            roles:
              payer: Whoever pays
            rules:
              pay:
                action: Pay a bill
                topic: billing
                severity: binding
                from: 2026-01-01
                until: 2030-12-31
                clouds:
                  all:
                    who: customer
                    role: payer
                    where: portal
                    article: bills/pay#how
                    note: In time
                  china: {who: [partner, customer], note: By fapiao}
              complain:
                action: Complain
                topic: billing
                severity: advice
                clouds:
                  all: {who: customer, route: outages}
                  china: none
            """;

    private static final String CHINESE = """
            title: 由谁来做
            description: 各方职责
            roles: {payer: 付款人}
            rules:
              pay:
                of: 6ca359ee
                action: 付款
                notes: {all: 按时, china: 开具发票}
              complain:
                of: d4516c36
                action: 投诉
            """;

    @BeforeEach
    void topics() {
        texts.put("support.yml", """
                topics:
                  billing: {name: {en: Bills}}
                  outages: {name: {en: Outages}}
                routes:
                  - {topic: billing, to: article:contact}
                """);
    }

    private Rules rules(String rules, String chinese) {
        texts.put("rules.yml", rules);
        texts.put("zh-CN/rules.yml", chinese);
        return read().orElseThrow().rules();
    }

    /** Reads with one place of the rules changed, and lists what is wrong but for their translations. */
    private List<String> problems(String old, String replacement) {
        assertTrue(RULES.contains(old), old);
        texts.put("rules.yml", RULES.replace(old, replacement));
        read();
        return findings.lines().stream()
                .filter(line -> !line.contains(" rule-translation-"))
                .toList();
    }

    @Test
    void aRuleIsReadWithWhatEachCloudHasOfItsOwn() {
        Rules rules = rules(RULES, CHINESE);
        assertEquals(LocalizedText.of(Map.of(EN, "Who does what", ZH, "由谁来做")), rules.title());
        assertEquals(LocalizedText.of(Map.of(EN, "Everybody's part", ZH, "各方职责")), rules.description());
        assertEquals(Map.of("payer", LocalizedText.of(Map.of(EN, "Whoever pays", ZH, "付款人"))), rules.roles());
        Rule pay = rules.find("pay").orElseThrow();
        assertEquals(LocalizedText.of(Map.of(EN, "Pay a bill", ZH, "付款")), pay.action());
        assertEquals(Force.BINDING, pay.force());
        assertEquals(
                new Period(Optional.of(LocalDate.of(2026, 1, 1)), Optional.of(LocalDate.of(2030, 12, 31))),
                pay.period());
        assertEquals(new Position("content/rules.yml", 6, 3), pay.position());
        Target.ToArticle how = new Target.ToArticle(new ArticlePath("bills/pay"), Optional.of("how"));
        assertEquals(
                new Practice(
                        new TreeSet<>(List.of(Actor.CUSTOMER)),
                        Optional.of("payer"),
                        Optional.of(new Target.ToEndpoint("portal")),
                        Optional.of(how),
                        "billing",
                        Optional.of(LocalizedText.of(Map.of(EN, "In time", ZH, "按时"))),
                        new Position("content/rules.yml", 17, 18)),
                pay.in(GLOBAL).orElseThrow());
        assertEquals(
                new Practice(
                        new TreeSet<>(List.of(Actor.CUSTOMER, Actor.PARTNER)),
                        Optional.of("payer"),
                        Optional.of(new Target.ToEndpoint("portal")),
                        Optional.of(how),
                        "billing",
                        Optional.of(LocalizedText.of(Map.of(EN, "By fapiao", ZH, "开具发票"))),
                        new Position("content/rules.yml", 17, 18)),
                pay.in(CHINA).orElseThrow());
    }

    @Test
    void aCloudWithNoneDoesNotHaveTheRule() {
        Rule complain = rules(RULES, CHINESE).find("complain").orElseThrow();
        assertEquals(Optional.empty(), complain.in(CHINA));
        assertEquals("outages", complain.in(GLOBAL).orElseThrow().topic());
    }

    @Test
    void withoutFilesThereAreNoRules() {
        assertEquals(Rules.NONE, read().orElseThrow().rules());
        assertEquals(List.of(), findings.lines());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    who: customer\\n        role | who: client\\n        role | 14:14 value-invalid: 'client' is not somebody who can act
                    role: payer | role: owner | 15:15 value-invalid: 'owner' is not one of the roles of the rules
                    where: portal | where: shop | 16:16 endpoint-unknown: 'shop' is not an endpoint of clouds.yml
                    where: portal | where: billing | 16:16 endpoint-undefined: the cloud 'china' has no endpoint 'billing'
                    article: bills/pay#how | article: /bills/ | 17:18 value-invalid: '/bills/' can't be the address of an article
                    route: outages | route: outage | 25:35 support-unknown: 'outage' is not a support topic
                    china: none | moon: none | 26:7 value-invalid: 'moon' is not a cloud of this site
                    severity: advice | severity: strict | 23:15 value-invalid: 'strict' is not how strictly a rule can be meant
                    from: 2026-01-01 | from: 1.1.2026 | 10:11 value-invalid: '1.1.2026' is not a date
                    from: 2026-01-01 | from: 2031-01-01 | 11:12 value-invalid: the rule ends before it begins
                    topic: billing\\n    severity: advice | severity: advice | 21:5 key-missing: the key 'topic' is missing
                    action: Complain | action: Complain about {{cloud.name}} | 21:13 value-invalid: a rule holds a variable, and names cannot hold variables
                    action: Complain | act: Complain | 21:5 key-missing: the key 'action' is missing
                    who: [partner, customer] | who: [] | 19:20 value-invalid: 'who' names nobody
                    role: payer | roll: payer | 15:9 key-unknown: unknown key 'roll'
                    payer: Whoever pays | Payer!: Whoever pays | 4:3 value-invalid: 'Payer!' can't be the id of a role
                    """)
    void aMistakeIsToldWithItsPlaceAndTheRuleLeftOut(String old, String replacement, String finding) {
        List<String> problems = problems(old.replace("\\n", "\n"), replacement.replace("\\n", "\n"));
        assertTrue(problems.contains("content/rules.yml:" + finding), problems.toString());
    }

    @Test
    void aRuleWithAMistakeIsLeftOutWhole() {
        texts.put("rules.yml", RULES.replace("role: payer", "role: owner"));
        assertEquals(
                List.of("complain"),
                read().orElseThrow().rules().all().stream().map(Rule::id).toList());
    }

    @Test
    void aRuleThatHoldsInNoCloudIsAMistake() {
        assertEquals(
                List.of("content/rules.yml:20:3 value-invalid: the rule 'complain' holds in no cloud"),
                problems("\n      all: {who: customer, route: outages}\n      china: none", " {}").stream()
                        .toList());
    }

    @Test
    void titleAndDescriptionAreNeeded() {
        assertEquals(
                List.of("content/rules.yml:1:1 key-missing: the key 'title' is missing"),
                problems("title: Who does what\n", ""));
    }

    @Test
    void severalFilesAreOneAndMustNotClash() {
        texts.put("rules.yml", RULES);
        texts.put("rules/more.yml", """
                title: Again
                roles: {payer: Another}
                rules:
                  pay: {action: Pay, topic: billing, severity: advice, clouds: {all: {who: customer}}}
                  ask: {action: Ask, topic: billing, severity: advice, clouds: {all: {who: operator}}}
                """);
        Rules rules = read().orElseThrow().rules();
        assertEquals(
                List.of("pay", "complain", "ask"),
                rules.all().stream().map(Rule::id).toList());
        assertEquals(
                List.of(
                        "content/rules/more.yml:1:8 rule-duplicate: a second 'title'",
                        "content/rules/more.yml:2:9 rule-duplicate: a second role 'payer'",
                        "content/rules/more.yml:4:3 rule-duplicate: a second rule 'pay'"),
                findings.lines().stream()
                        .filter(line -> line.contains("rule-duplicate"))
                        .toList());
        assertTrue(findings.hints().contains("keep one of the two; the first is in content/rules.yml:6:3"));
    }

    @Test
    void theWordsOfTheSourceLanguageStandInOnePlace() {
        texts.put("rules.yml", RULES);
        texts.put("en/rules.yml", "title: Words");
        texts.put("fr/rules.yml", "title: Mots");
        read();
        assertTrue(findings.lines()
                .containsAll(List.of(
                        "content/en/rules.yml file-name: the rules of the source language do not stand here",
                        "content/fr/rules.yml file-name: 'fr' is not the folder of a locale of this site")));
    }
}
