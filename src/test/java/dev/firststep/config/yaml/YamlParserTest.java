package dev.firststep.config.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.config.yaml.YamlValue.Sequence;
import dev.firststep.diagnostic.Findings;
import dev.firststep.diagnostic.Position;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every hostile text must be answered within two seconds. */
@Timeout(2)
class YamlParserTest {
    private final Findings findings = new Findings();

    private Optional<YamlValue> parse(String text) {
        return YamlParser.parse(YamlText.ofFile("a.yml", text), findings);
    }

    private void isRefused(String text, String... lines) {
        assertTrue(parse(text).isEmpty());
        assertEquals(List.of(lines), findings.lines());
    }

    @Test
    void everyValueKnowsWhereItStands() {
        Mapping root = assertInstanceOf(
                Mapping.class, parse("a: 1\nb:\n  - x\n  - \"y\"\n").orElseThrow());
        Sequence list =
                assertInstanceOf(Sequence.class, root.find("b").orElseThrow().value());
        assertEquals(new Position("a.yml", 1, 1), root.position());
        assertEquals(new Position("a.yml", 2, 1), root.entries().get(1).position());
        assertEquals(
                List.of(
                        new Scalar("x", false, new Position("a.yml", 3, 5)),
                        new Scalar("y", true, new Position("a.yml", 4, 5))),
                list.items());
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void columnsCountUtf16UnitsEvenAfterEmoji() {
        Mapping root =
                assertInstanceOf(Mapping.class, parse("\"😀😀\": x\nk: y\n").orElseThrow());
        assertEquals(new Position("a.yml", 1, 9), root.entries().get(0).value().position());
        assertEquals(new Position("a.yml", 2, 4), root.entries().get(1).value().position());
    }

    @Test
    void linesCountFromTheFirstLineOfTheText() {
        Optional<YamlValue> root = YamlParser.parse(new YamlText("a.md", "x: 1\n", 7), findings);
        assertEquals(new Position("a.md", 7, 1), root.orElseThrow().position());
    }

    @ParameterizedTest
    @CsvSource({"NO", "yes", "on", "0777", "1.10", "true", "2026-01-31", "12:30", "0x1F", "1_000"})
    void aScalarStaysTheTextThatWasWritten(String written) {
        Mapping root =
                assertInstanceOf(Mapping.class, parse("country: " + written).orElseThrow());
        assertEquals(
                new Scalar(written, false, new Position("a.yml", 1, 10)),
                root.entries().get(0).value());
    }

    @ParameterizedTest
    @CsvSource(
            value = {"''|true", "~|true", "null|true", "'\"\"'|false", "'\"null\"'|false", "nil|false"},
            delimiter = '|')
    void onlyAnUnquotedNullIsAbsent(String written, boolean absent) {
        Mapping root = assertInstanceOf(Mapping.class, parse("a: " + written).orElseThrow());
        assertEquals(
                absent,
                assertInstanceOf(Scalar.class, root.entries().get(0).value()).isAbsent());
    }

    @Test
    void anEmptyTextIsAnAbsentValue() {
        assertEquals(Optional.of(new Scalar("", false, new Position("a.yml", 1, 1))), parse("# only a comment\n"));
        assertEquals(Optional.of(new Scalar("", false, new Position("a.yml", 1, 1))), parse(""));
    }

    @Test
    void aKeyThatStandsTwiceIsRefusedWhereItStandsAgain() {
        isRefused("a: 1\nb: 2\na: 3\n", "a.yml:3:1 yaml-syntax: the key 'a' stands twice");
        assertEquals(List.of("keep one of the two; the first is on line 1"), findings.hints());
    }

    @Test
    void theSameKeyInQuotesIsTheSameKey() {
        isRefused("a: 1\n\"a\": 3\n", "a.yml:2:1 yaml-syntax: the key 'a' stands twice");
    }

    @Test
    void anAnchorIsRefused() {
        isRefused("a: &x 1\n", "a.yml:1:4 yaml-syntax: anchors (&) are not allowed");
    }

    @Test
    void anAnchorOnAKeyIsRefused() {
        isRefused("&x a: 1\n", "a.yml:1:1 yaml-syntax: anchors (&) are not allowed");
    }

    @Test
    void aListThatHoldsItselfIsRefused() {
        isRefused("a: &a [*a]\n", "a.yml:1:4 yaml-syntax: anchors (&) are not allowed");
    }

    @Test
    void anAliasIsRefused() {
        isRefused("a: *x\n", "a.yml:1:4 yaml-syntax: aliases (*) are not allowed");
    }

    @Test
    void aBillionLaughsIsRefused() {
        StringBuilder text = new StringBuilder("l0: &l0 lol\n");
        for (int i = 1; i < 30; i++) {
            text.append("l").append(i).append(": &l").append(i).append(" [").append(("*l" + (i - 1) + ", ").repeat(9));
            text.append("x]\n");
        }
        isRefused(text.toString(), "a.yml:1:5 yaml-syntax: anchors (&) are not allowed");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "a: !!javax.script.ScriptEngineManager [x]",
                "a: !!str x",
                "a: ! x",
                "a: !local {b: c}",
                "a: !<tag:yaml.org,2002:int> 3"
            },
            delimiter = '|')
    void aTagIsRefused(String text) {
        isRefused(text, "a.yml:1:4 yaml-syntax: tags (!) are not allowed");
    }

    @Test
    void aMergeKeyIsRefused() {
        isRefused("a:\n  <<: {b: c}\n", "a.yml:2:3 yaml-syntax: merge keys (<<) are not allowed");
    }

    @Test
    void aKeyMustBePlainText() {
        isRefused("[a, b]: c\n", "a.yml:1:1 yaml-syntax: a list or a set of keys can't be a key");
    }

    @Test
    void aValueWithoutAKeyIsRefused() {
        isRefused("? \n: b\n", "a.yml:1:2 yaml-syntax: a value without a key");
    }

    @Test
    void aSecondDocumentIsRefused() {
        isRefused("a: b\n---\nc: d\n", "a.yml:2:1 yaml-syntax: a second document starts here");
    }

    @ParameterizedTest
    @CsvSource(
            value = {"%YAML 1.1", "%TAG ! tag:example.com,2000:"},
            delimiter = '|')
    void aDirectiveIsRefused(String directive) {
        isRefused(directive + "\n---\na: b\n", "a.yml:1:1 yaml-syntax: YAML directives are not allowed");
    }

    @Test
    void anUnknownYamlVersionIsASyntaxError() {
        isRefused("%YAML 2.0\n---\na: b\n", "a.yml:1:1 yaml-syntax: can't be read as YAML (YamlVersionException)");
    }

    @Test
    void aSecondColonIsReportedWhereItStands() {
        isRefused(
                "a: b\ntitle: Roles: who may do what\n",
                "a.yml:2:13 yaml-syntax: can't be read as YAML: mapping values are not allowed here");
        assertEquals(List.of("put the value in quotes, or check the indentation"), findings.hints());
    }

    @Test
    void aTabInTheIndentationIsReportedWithAHint() {
        isRefused(
                "a:\n\tb: c\n",
                "a.yml:2:1 yaml-syntax: can't be read as YAML: found character '\\t(TAB)' that cannot start any token."
                        + " (Do not use \\t(TAB) for indentation)");
        assertEquals(List.of("indent with spaces"), findings.hints());
    }

    @Test
    void anUnclosedQuoteIsReportedWhereItOpens() {
        isRefused(
                "title: \"abc\nb: c\n", "a.yml:1:8 yaml-syntax: can't be read as YAML: found unexpected end of stream");
        assertEquals(List.of("close the quote"), findings.hints());
    }

    @Test
    void anUnclosedBracketIsReported() {
        isRefused("a: [b\nc: d\n", "a.yml:2:2 yaml-syntax: can't be read as YAML: expected ',' or ']', but got :");
    }

    @ParameterizedTest
    @CsvSource({
        "\\x1b, control-character, U+001B",
        "\\0, control-character, U+0000",
        "\\r, control-character, U+000D",
        "\\u202e, bidi-character, U+202E",
        "\\u2066, bidi-character, U+2066",
        "\\uD800, control-character, U+D800",
        "\\u2028, control-character, U+2028",
        "\\uE000, control-character, U+E000",
        "\\U0010FFFF, control-character, U+10FFFF"
    })
    void anEscapeCantHideACharacterThatMayNotStandInAFile(String escape, String code, String name) {
        isRefused(
                "a: \"x" + escape + "\"\n",
                "a.yml:1:4 " + code + ": an escape stands for the invisible character " + name);
    }

    @Test
    void aCharacterThatIsNoTextIsReportedWhereItStands() {
        isRefused("a: b\nc: x\u0007\n", "a.yml:2:5 control-character: the control character U+0007 in YAML");
    }

    @Test
    void aLoneSurrogateIsReportedWhereItStands() {
        isRefused("a: \uD800b\n", "a.yml:1:4 control-character: the control character U+D800 in YAML");
    }

    @Test
    void fiveThousandBracketsAreRefusedAtTheThirtyThird() {
        isRefused("a: " + "[".repeat(5000), "a.yml:1:36 limit-yaml: more than 32 brackets are open");
    }

    @Test
    void threeThousandNestedMappingsAreRefused() {
        isRefused("{a: ".repeat(3000), "a.yml:1:10001 limit-yaml: a line of more than 10000 characters");
    }

    @Test
    void threeThousandMappingsNestedOverLinesAreRefused() {
        isRefused("{a:\n ".repeat(3000), "a.yml:33:2 limit-yaml: more than 32 brackets are open");
    }

    @Test
    void bracketsThatAreHiddenByQuotedOnesAreCountedWhileTheTreeGrows() {
        isRefused("a: " + "[\"]\",".repeat(1500), "a.yml:1:159 limit-yaml: lists and keys nested more than 32 deep");
    }

    @Test
    void dashesOnOneLineAreNesting() {
        isRefused("- ".repeat(4000), "a.yml:1:8001 limit-yaml: a line that starts beyond column 128");
    }

    @Test
    void dashesWithinTheIndentAreCountedWhileTheTreeGrows() {
        isRefused("- ".repeat(60), "a.yml:1:65 limit-yaml: lists and keys nested more than 32 deep");
    }

    @Test
    void aStaircaseOfKeysIsRefused() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            text.append(" ".repeat(i)).append("a:\n");
        }
        isRefused(text.toString(), "a.yml:130:130 limit-yaml: a line that starts beyond column 128");
    }

    @Test
    void aScalarOfTwoMillionCharactersIsRefused() {
        isRefused(
                "a: " + "x".repeat(2_000_000),
                "a.yml:1:1 limit-yaml: 2000003 characters of YAML; 262144 are the limit");
    }

    @Test
    void aLongLineIsRefusedWhereItBecomesTooLong() {
        isRefused("b: c\na: " + "x".repeat(20_000), "a.yml:2:10001 limit-yaml: a line of more than 10000 characters");
    }

    @Test
    void asManyKeysAsFitAreRead() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("k").append(i).append(": v\n");
        }
        Mapping root = assertInstanceOf(Mapping.class, parse(text.toString()).orElseThrow());
        assertEquals(20_000, root.entries().size());
    }

    @Test
    void fullLinesOfListItemsAreRead() {
        String line = "- [" + "a,".repeat(4_900) + "]\n";
        Sequence root = assertInstanceOf(Sequence.class, parse(line.repeat(26)).orElseThrow());
        assertEquals(26, root.items().size());
    }
}
