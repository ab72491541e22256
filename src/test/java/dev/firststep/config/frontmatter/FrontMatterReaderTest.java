package dev.firststep.config.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.diagnostic.Findings;
import dev.firststep.diagnostic.Position;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.ArticleSource;
import dev.firststep.model.CloudId;
import dev.firststep.model.CloudScope;
import dev.firststep.model.FrontMatter;
import dev.firststep.model.LocaleTag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every hostile text must be answered within two seconds. */
@Timeout(2)
class FrontMatterReaderTest {
    private static final LocaleTag EN = new LocaleTag("en");
    private static final ArticlePath PATH = new ArticlePath("a");
    private static final CloudId GLOBAL = new CloudId("global");
    private static final CloudId CHINA = new CloudId("china-21vianet");

    private final Findings findings = new Findings();

    private Optional<ArticleSource> readFile(String text) {
        return new FrontMatterReader().read(EN, PATH, "en/a.md", text, "d1", Set.of(GLOBAL, CHINA), findings);
    }

    private FrontMatter read(String... lines) {
        return readFile("---\n" + String.join("\n", lines) + "\n---\n")
                .orElseThrow()
                .frontMatter();
    }

    private void finds(String line, String hint) {
        assertEquals(List.of(line), findings.lines());
        assertEquals(List.of(hint), findings.hints());
    }

    @Test
    void everyKeyIsRead() {
        FrontMatter matter = read(
                "title: What you can do",
                "description: Things to do yourself.",
                "applies_to: [global, china-21vianet]",
                "roles:",
                "  - billing-admin",
                "  - user",
                "topic: billing",
                "updated: 2026-01-31",
                "reviewed: 2025-12-01");
        assertEquals(List.of(), findings.lines());
        assertEquals(
                new FrontMatter(
                        "What you can do",
                        Optional.of("Things to do yourself."),
                        CloudScope.of(List.of(GLOBAL, CHINA)),
                        List.of("billing-admin", "user"),
                        Optional.of("billing"),
                        Optional.of(LocalDate.of(2026, 1, 31)),
                        Optional.of(LocalDate.of(2025, 12, 1)),
                        new TreeMap<>(),
                        Map.of(
                                "title", new Position("en/a.md", 2, 1),
                                "description", new Position("en/a.md", 3, 1),
                                "applies_to", new Position("en/a.md", 4, 1),
                                "roles", new Position("en/a.md", 5, 1),
                                "topic", new Position("en/a.md", 8, 1),
                                "updated", new Position("en/a.md", 9, 1),
                                "reviewed", new Position("en/a.md", 10, 1))),
                matter);
    }

    @Test
    void theBodyStartsAfterTheSecondFence() {
        String text = "--- \ntitle: A\n---\t\n\n# A\n";
        assertEquals(
                Optional.of(
                        new ArticleSource(EN, PATH, "en/a.md", text, 4, text.indexOf("\n# A"), "d1", read("title: A"))),
                readFile(text));
    }

    @Test
    void anArticleMayEndWithItsFrontMatter() {
        ArticleSource source = readFile("---\ntitle: A\n---").orElseThrow();
        assertEquals(4, source.bodyLine());
        assertEquals(source.text().length(), source.bodyOffset());
    }

    @Test
    void hyphensWithinTheTextAreNoFence() {
        ArticleSource source = readFile("---\ntitle: A\ndescription: >\n  ---\n  b\n----: c\n---\nx")
                .orElseThrow();
        assertEquals(8, source.bodyLine());
        assertEquals(Optional.of("--- b"), source.frontMatter().description());
        finds(
                "en/a.md:6:1 key-unknown: unknown key '----'",
                "use one of: title, description, applies_to, roles, topic, updated, reviewed");
    }

    @Test
    void oneCloudOrRoleNeedsNoList() {
        FrontMatter matter = read("title: A", "applies_to: global", "roles: user");
        assertEquals(CloudScope.of(List.of(GLOBAL)), matter.appliesTo());
        assertEquals(List.of("user"), matter.roles());
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void anArticleThatNamesNoCloudAppliesEverywhere() {
        assertEquals(CloudScope.EVERYWHERE, read("title: A").appliesTo());
    }

    @Test
    void learnKeysAreKeptAsText() {
        FrontMatter matter = read(
                "title: A",
                "ms.date: 01/31/2020",
                "ms.locfileid: \"0123\"",
                "ms.custom: [a, b]",
                "ms.reviewer:",
                "author: NO",
                "no-loc: [Azure, Office 365]",
                "robots: noindex");
        assertEquals(List.of(), findings.lines());
        assertEquals(
                Map.of(
                        "ms.date", "01/31/2020",
                        "ms.locfileid", "0123",
                        "ms.custom", "a, b",
                        "ms.reviewer", "",
                        "author", "NO",
                        "no-loc", "Azure, Office 365",
                        "robots", "noindex"),
                matter.learn());
        assertEquals(new Position("en/a.md", 3, 1), matter.position("ms.date", "en/a.md"));
    }

    @Test
    void aLearnKeyCantHoldKeysOfItsOwn() {
        assertEquals(Map.of(), read("title: A", "ms.custom:", "  a: b").learn());
        assertEquals(
                List.of("en/a.md:4:3 value-type: 'ms.custom' is a set of keys, but must be a list"), findings.lines());
    }

    @Test
    void aTitleStaysTheTextThatWasWritten() {
        assertEquals("NO", read("title: NO").title());
        assertEquals("365", read("title: 365").title());
        assertEquals("Roles: who", read("title: 'Roles: who'").title());
        assertEquals("a b", read("title: >-", "  a", "  b").title());
        assertEquals("a b", read("title: \" a \\n b\"").title());
        assertEquals("</title><script>", read("title: </title><script>").title());
        assertEquals(List.of(), findings.lines());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# Title\n", "title: A\n", " ---\ntitle: A\n---\n", "----\ntitle: A\n---\n"})
    void anArticleWithoutFrontMatterHasNoTitle(String text) {
        assertTrue(readFile(text).isEmpty());
        finds(
                "en/a.md:1:1 key-missing: there is no front matter, and so no title",
                "start the file with a line '---', a line 'title: …' and a line '---'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---", "---\n", "---\ntitle: A\n", "---\ntitle: A\n ---\n", "---\ntitle: A\n---x\n"})
    void frontMatterMustEnd(String text) {
        assertTrue(readFile(text).isEmpty());
        finds(
                "en/a.md:1:1 yaml-syntax: the front matter that starts here never ends",
                "add a line '---' after its last key");
    }

    @Test
    void theTitleIsRequired() {
        assertTrue(readFile("---\n---\n").isEmpty());
        finds("en/a.md:1:1 key-missing: the key 'title' is missing", "add a line 'title: …'");
    }

    @Test
    void theTitleIsMissedWhereTheKeysStart() {
        assertTrue(readFile("---\n\ntopic: a\n---\n").isEmpty());
        finds("en/a.md:3:1 key-missing: the key 'title' is missing", "add a line 'title: …'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title:  ", "title: ''", "title: ' '", "title: ~", "title: \"\\u200B\\u00A0\""})
    void aTitleOfNothingIsEmpty(String line) {
        assertTrue(readFile("---\n" + line + "\n---\n").isEmpty());
        assertEquals(1, findings.lines().size());
        assertTrue(findings.lines().get(0).matches("en/a\\.md:2:[78] title-empty: the title is empty"));
    }

    @Test
    void aTitleThatIsAListIsOfTheWrongKind() {
        assertTrue(readFile("---\ntitle: [a]\n---\n").isEmpty());
        finds(
                "en/a.md:2:8 value-type: 'title' is a list, but must be text",
                "write the text after the colon, in quotes if it holds a colon or starts with a sign");
    }

    @Test
    void frontMatterMustBeKeys() {
        assertTrue(readFile("---\n- a\n---\n").isEmpty());
        finds(
                "en/a.md:2:1 value-type: the front matter is a list, but must be keys",
                "start the file with a line '---', a line 'title: …' and a line '---'");
    }

    @Test
    void aMisspelledKeyGetsASuggestion() {
        read("title: A", "aplies_to: global");
        finds(
                "en/a.md:3:1 key-unknown: unknown key 'aplies_to'",
                "did you mean 'applies_to'? use one of: title, description, applies_to, roles, topic, updated, reviewed");
    }

    @Test
    void aPathInAnUnknownKeyIsOnlyText() {
        read("title: A", "locale: ../../etc");
        finds(
                "en/a.md:3:1 key-unknown: unknown key 'locale'",
                "use one of: title, description, applies_to, roles, topic, updated, reviewed");
    }

    @Test
    void anUnknownCloudGetsTheKnownOnes() {
        assertEquals(
                CloudScope.of(List.of(CHINA)),
                read("title: A", "applies_to: [globl, china-21vianet]").appliesTo());
        finds(
                "en/a.md:3:14 value-invalid: 'globl' is not a cloud of this site",
                "did you mean 'global'? use one of: china-21vianet, global");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "~"})
    void appliesToMustNameACloud(String value) {
        read("title: A", "applies_to: " + value);
        finds(
                "en/a.md:3:13 value-invalid: 'applies_to' names no cloud",
                "name the clouds in which the article is true, or delete the key if it is true in all of them");
    }

    @Test
    void aCloudMayBeNamedOnce() {
        read("title: A", "applies_to: [global, global]");
        finds("en/a.md:3:22 value-invalid: 'global' is listed twice", "delete one of the two");
    }

    @Test
    void appliesToCantHoldKeys() {
        read("title: A", "applies_to: {global: true}");
        assertEquals(
                List.of("en/a.md:3:13 value-type: 'applies_to' is a set of keys, but must be a list"),
                findings.lines());
    }

    @Test
    void aTopicIsAnId() {
        read("title: A", "topic: ../x");
        assertEquals(List.of("en/a.md:3:8 value-invalid: '../x' is not an id"), findings.lines());
    }

    @Test
    void aRoleIsAnIdOrANameThatReadersKnow() {
        FrontMatter matter = read("title: A", "roles: [billing-admin, 计费代理, Owner of the account]");
        assertEquals(List.of("billing-admin", "计费代理", "Owner of the account"), matter.roles());
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void aRoleIsNoEssay() {
        read("title: A", "roles: " + "x".repeat(121));
        assertEquals(List.of("en/a.md:3:8 value-invalid: a role of 121 characters"), findings.lines());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "2026-02-30|2026-02-30 is not a day of the calendar",
                "2026-13-01|2026-13-01 is not a day of the calendar",
                "01/31/2026|'01/31/2026' is not a date",
                "2026-1-1|'2026-1-1' is not a date",
                "+2026-01-01|'+2026-01-01' is not a date",
                "2026-01-01T00:00:00Z|'2026-01-01T00:00:00Z' is not a date",
                "２０２６-01-01|'２０２６-01-01' is not a date"
            })
    void aDateMustBeARealDay(String value, String message) {
        assertEquals(Optional.empty(), read("title: A", "updated: " + value).updated());
        assertEquals(List.of("en/a.md:3:10 value-invalid: " + message), findings.lines());
    }

    @Test
    void aReviewMayBeOlderThanTheLastChange() {
        read("title: A", "updated: 2026-01-31", "reviewed: 2026-01-01");
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void brokenYamlIsReportedWithTheLineOfTheFile() {
        assertTrue(readFile("---\ntopic: a\ntitle: a: b\n---\n").isEmpty());
        finds(
                "en/a.md:3:9 yaml-syntax: can't be read as YAML: mapping values are not allowed here",
                "put the value in quotes, or check the indentation");
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        assertTrue(readFile("---\ntitle: a\ntitle: b\n---\n").isEmpty());
        finds("en/a.md:3:1 yaml-syntax: the key 'title' stands twice", "keep one of the two; the first is on line 2");
    }

    @Test
    void frontMatterOfSixteenKibibytesIsRead() {
        String line = "title: A\n# ";
        String filler = ("x".repeat(1023) + "\n# ").repeat(15);
        String yaml = line + filler;
        String text = "---\n" + yaml + "x".repeat(FrontMatterReader.MAX_BYTES - yaml.length() - 1) + "\n---\n";
        assertTrue(readFile(text).isPresent());
        assertTrue(readFile(text.replace("title: A", "title: AB")).isEmpty());
        finds(
                "en/a.md:1:1 limit-front-matter: front matter of 16385 bytes; 16384 are the limit",
                "move text into the body of the article");
    }

    @Test
    void aTitleOfTwoMillionCharactersIsRefused() {
        assertTrue(readFile("---\ntitle: " + "x".repeat(2_000_000) + "\n---\n").isEmpty());
        finds(
                "en/a.md:1:1 limit-front-matter: front matter of 2000008 bytes; 16384 are the limit",
                "move text into the body of the article");
    }

    @Test
    void nestedBracketsAreRefused() {
        assertTrue(readFile("---\ntitle: " + "[".repeat(5000) + "\n---\n").isEmpty());
        finds("en/a.md:2:40 limit-yaml: more than 32 brackets are open", "make it shorter and flatter, or split it");
    }

    @Test
    void aListThatHoldsItselfIsRefused() {
        assertTrue(readFile("---\ntitle: &a [*a]\n---\n").isEmpty());
        finds("en/a.md:2:8 yaml-syntax: anchors (&) are not allowed", "delete the anchor, or put the value in quotes");
    }

    @Test
    void aJavaTypeIsRefused() {
        assertTrue(readFile("---\ntitle: !!javax.script.ScriptEngineManager [x]\n---\n")
                .isEmpty());
        finds("en/a.md:2:8 yaml-syntax: tags (!) are not allowed", "delete the tag, or put the value in quotes");
    }
}
