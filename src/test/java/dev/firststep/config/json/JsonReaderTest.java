package dev.firststep.config.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.config.yaml.YamlText;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Findings;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonReaderTest {
    private final Findings findings = new Findings();

    private Optional<YamlValue> read(String json) {
        return JsonReader.parse(YamlText.ofFile("a.json", json), findings);
    }

    @Test
    void valuesKnowWhereTheyStand() {
        Mapping root = (Mapping) read("""
                {
                  "name": "docs",
                  "flags": [true, null, 3]
                }
                """).orElseThrow();
        assertEquals(
                "a.json:2:11",
                root.find("name").orElseThrow().value().position().toString());
        assertEquals("a.json:2:3", root.find("name").orElseThrow().position().toString());
        assertEquals(
                "a.json:3:12",
                root.find("flags").orElseThrow().value().position().toString());
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void commentsSingleQuotesAndACommaAfterTheLastItemPass() {
        Mapping root = (Mapping) read("""
                { // the docsets
                  'name': "a", /* all */ "list": [1, 2,],
                }
                """).orElseThrow();
        assertEquals(2, root.entries().size());
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void nullIsAbsentAndTheWordNullInQuotesIsText() {
        Mapping root = (Mapping) read("{\"a\": null, \"b\": \"null\"}").orElseThrow();
        assertTrue(((Scalar) root.find("a").orElseThrow().value()).isAbsent());
        assertEquals("text", root.find("b").orElseThrow().value().kind());
    }

    @Test
    void ofAKeyThatStandsTwiceTheLastCounts() {
        Mapping root = (Mapping) read("""
                {"a": "1",
                 "a": "2"}
                """).orElseThrow();
        assertEquals(1, root.entries().size());
        assertEquals("2", ((Scalar) root.find("a").orElseThrow().value()).value());
        assertEquals(List.of("a.json:2:2 key-duplicate: the key 'a' stands twice"), findings.lines());
    }

    @Test
    void whatIsNoJsonIsReportedWhereItFails() {
        assertEquals(Optional.empty(), read("""
                {
                  "a": nope
                }
                """));
        assertEquals(1, findings.lines().size());
        assertTrue(findings.lines().get(0).startsWith("a.json:2:8 json-syntax: can't be read as JSON: "));
    }

    @Test
    void whatIsNeverClosedIsReported() {
        assertEquals(Optional.empty(), read("{ \"a\": ["));
        assertTrue(
                findings.lines().get(0).contains(" json-syntax: "),
                findings.lines().get(0));
    }

    @Test
    void deepNestingIsRefused() {
        assertEquals(Optional.empty(), read("[".repeat(100_000)));
        assertEquals(1, findings.lines().size());
        assertTrue(
                findings.lines().get(0).contains(" limit-yaml: "),
                findings.lines().get(0));
    }

    @Test
    void anEmptyTextIsAnAbsentValue() {
        assertEquals("empty", read("  \n").orElseThrow().kind());
    }
}
