package dev.firststep.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.diagnostic.Findings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StringsReaderTest {
    private final Findings findings = new Findings();

    private Map<String, String> read(String text) {
        return new StringsReader().read("templates/strings/en.yml", text, findings);
    }

    @Test
    void nestedKeysAreJoinedByDots() {
        assertEquals(
                Map.of("alert.note", "Note", "alert.see.also", "See also", "skip", "Skip to content"),
                read("alert:\n  note: Note\n  see.also: See also\nskip: Skip to content\n"));
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void quotedBlanksAreKept() {
        assertEquals(Map.of("a", " · ", "b", "", "c", "x\ny"), read("a: ' · '\nb: ''\nc: |\n  x\n  y\n"));
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void aStringThatStandsTwiceIsReportedAndTheFirstHolds() {
        assertEquals(Map.of("a.b", "1"), read("a.b: 1\na:\n  b: 2\n"));
        assertEquals(
                List.of("templates/strings/en.yml:3:3 value-invalid: the string 'a.b' stands twice"), findings.lines());
    }

    @Test
    void aStringMustBeText() {
        assertEquals(Map.of("c", "C"), read("a:\nb: [x]\nc: C\n"));
        assertEquals(
                List.of(
                        "templates/strings/en.yml:1:3 value-type: 'a' is empty",
                        "templates/strings/en.yml:2:4 value-type: 'b' is a list, but must be text"),
                findings.lines());
    }

    @Test
    void aKeyMustBePlain() {
        assertEquals(Map.of(), read("'a b': C\n'': D\n'..': E\n".replace("'': D\n", "")));
        assertEquals(
                List.of(
                        "templates/strings/en.yml:1:1 value-invalid: 'a b' can't be the key of a string",
                        "templates/strings/en.yml:2:1 value-invalid: '..' can't be the key of a string"),
                findings.lines());
    }

    @Test
    void aLongKeyIsRefused() {
        assertEquals(Map.of(), read("? a" + ".a".repeat(4000) + "\n: x\n"));
        assertEquals(1, findings.lines().size());
    }

    @Test
    void aFileThatCantBeReadHasNoStrings() {
        assertEquals(Map.of(), read("a: b: c\n"));
        assertEquals(1, findings.lines().size());
    }
}
