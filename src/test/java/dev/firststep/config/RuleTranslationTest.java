package dev.firststep.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.cloud.rule.Rules;
import dev.firststep.cloud.rule.TextState;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The digests were made with sha256sum, of the words with line breaks between them. */
class RuleTranslationTest extends ConfigTestCase {
    private static final String RULES = """
            title: Who does what
            description: Everybody's part
            roles: {payer: Whoever pays}
            rules:
              pay:
                action: Pay a bill
                topic: billing
                severity: binding
                clouds:
                  all: {who: customer, role: payer, note: In time}
              ask:
                action: Ask
                topic: billing
                severity: advice
                clouds:
                  all: {who: customer}
            """;

    private static final String CHINESE = """
            title: 由谁来做
            description: 各方职责
            roles: {payer: 付款人}
            rules:
              pay: {of: e11be520, action: 付款, notes: {all: 按时}}
              ask: {of: b8c209cd, action: 询问}
            """;

    @BeforeEach
    void sound() {
        texts.put("support.yml", SUPPORT);
        texts.put("rules.yml", RULES);
    }

    private Rules with(String old, String replacement) {
        texts.put("zh-CN/rules.yml", CHINESE.replace(old, replacement));
        return read().orElseThrow().rules();
    }

    private TextState state(Rules rules, String id) {
        return Optional.ofNullable(rules.find(id).orElseThrow().translations().get(ZH))
                .orElseThrow();
    }

    @Test
    void wordsMadeFromThoseOfTodayAreCurrent() {
        Rules rules = with("", "");
        assertEquals(TextState.CURRENT, state(rules, "pay"));
        assertEquals(TextState.CURRENT, state(rules, "ask"));
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void changedWordsMakeTheTranslationOfABindingRuleStale() {
        texts.put("rules.yml", RULES.replace("Pay a bill", "Pay every bill"));
        assertEquals(TextState.STALE, state(with("", ""), "pay"));
        finds(
                "content/zh-CN/rules.yml:5:13 rule-translation-stale: the rule 'pay' has other words now than those from"
                        + " which the words in zh-CN were made",
                "compare the two, then write 'of: 6b6e49fe'; until then readers see the source language");
    }

    @Test
    void aChangedNoteMakesTheTranslationStaleToo() {
        texts.put("rules.yml", RULES.replace("In time", "In good time"));
        assertEquals(TextState.STALE, state(with("", ""), "pay"));
    }

    @Test
    void wordsOfWhichNobodySaysWhereTheyComeFromAreStale() {
        assertEquals(TextState.STALE, state(with("of: e11be520, ", ""), "pay"));
        assertEquals(
                "content/zh-CN/rules.yml:5:3", findings.all().get(0).position().toString());
    }

    @Test
    void outdatedAdviceIsOnlyANote() {
        assertEquals(TextState.STALE, state(with("b8c209cd", "00000000"), "ask"));
        finds(
                "content/zh-CN/rules.yml:6:13 rule-translation-advice: the rule 'ask' has other words now than those from"
                        + " which the words in zh-CN were made",
                "compare the two, then write 'of: b8c209cd'");
    }

    @Test
    void aRuleWithoutWordsIsMissing() {
        Rules rules = with("  pay: {of: e11be520, action: 付款, notes: {all: 按时}}\n", "");
        assertEquals(TextState.MISSING, state(rules, "pay"));
        finds(
                "content/rules.yml:5:3 rule-translation-missing: the rule 'pay' has no words in zh-CN",
                "add it to zh-CN/rules.yml with the line 'of: e11be520'; until then readers see the source language");
    }

    @Test
    void withoutAFileEveryRuleIsMissing() {
        Rules rules = read().orElseThrow().rules();
        assertEquals(TextState.MISSING, state(rules, "pay"));
        assertEquals(TextState.MISSING, state(rules, "ask"));
        assertEquals(2, findings.lines().size());
    }

    @Test
    void aRuleIsNeverShownHalfTranslated() {
        assertEquals(TextState.MISSING, state(with(", notes: {all: 按时}", ""), "pay"));
        finds(
                "content/zh-CN/rules.yml:5:3 rule-translation-missing: the note of the rule 'pay' for 'all' has no words in"
                        + " zh-CN",
                "add it under 'notes'; until then readers see the source language");
    }

    @Test
    void wordsForWhatThereIsNotAreMistakes() {
        with("ask: {", "asks: {");
        with("{all: 按时}", "{all: 按时, china: 开具发票}");
        with("{payer: 付款人}", "{payer: 付款人, player: 玩家}");
        assertEquals(
                List.of(
                        "content/zh-CN/rules.yml:3:21 rule-unknown: the source language has no role 'player'",
                        "content/zh-CN/rules.yml:5:52 rule-unknown: the source language has no note 'china'",
                        "content/zh-CN/rules.yml:6:3 rule-unknown: the source language has no rule 'asks'"),
                findings.lines().stream()
                        .filter(line -> line.contains("rule-unknown"))
                        .toList());
    }

    @Test
    void wordsForARuleWithAMistakeAreNone() {
        texts.put("rules.yml", RULES.replace("severity: advice", "severity: loud"));
        texts.put("zh-CN/rules.yml", CHINESE);
        read();
        assertEquals(
                List.of(),
                findings.lines().stream()
                        .filter(line -> line.contains("rule-unknown"))
                        .toList());
    }

    @Test
    void namesWithoutWordsAreTold() {
        with("""
            title: 由谁来做
            description: 各方职责
            roles: {payer: 付款人}
            """, "");
        assertEquals(
                List.of(
                        "content/zh-CN/rules.yml:1:1 rule-translation-missing: 'description' has no words in zh-CN",
                        "content/zh-CN/rules.yml:1:1 rule-translation-missing: 'title' has no words in zh-CN",
                        "content/zh-CN/rules.yml:1:1 rule-translation-missing: the role 'payer' has no words in zh-CN"),
                findings.lines());
    }
}
