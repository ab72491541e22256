package dev.firststep.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each limit lets its own value pass and refuses one more. */
class LimitGuardTest {
    @Test
    void aLineMayHaveTenThousandCharacters() {
        assertFinding("a".repeat(10_000));
        assertFinding("b\n" + "a".repeat(10_001), "6:1 limit-line-length");
    }

    @Test
    void quotesAndListsMayStandThirtyTwoDeep() {
        assertFinding(">".repeat(32) + "a");
        assertFinding(">".repeat(33) + "a", "5:1 limit-nesting");
        assertFinding("- ".repeat(32) + "a");
        assertFinding("> - ".repeat(16) + "a");
        assertFinding("> - ".repeat(17) + "a", "5:1 limit-nesting");
    }

    @Test
    void aThematicBreakIsNoList() {
        assertFinding("- ".repeat(60));
        assertFinding("* ".repeat(60));
    }

    @Test
    void codeMayBeIndentedAsDeeplyAsItLikes() {
        assertFinding("```\n" + " ".repeat(200) + "x\n```");
    }

    @Test
    void fiveHundredReferenceDefinitionsAreAllowed() {
        assertFinding("[a]: b.md\n".repeat(500));
        assertFinding("[a]: b.md\n".repeat(501), "505:1 limit-references");
    }

    @Test
    void fiveHundredFootnotesAreAllowed() {
        String calls = IntStream.range(0, 500).mapToObj(i -> "[^" + i + "]").collect(Collectors.joining());
        String notes =
                IntStream.range(0, 500).mapToObj(i -> "[^" + i + "]: b\n\n").collect(Collectors.joining());
        assertFinding(notes + calls);
        assertFinding("[^a]: b\n\n".repeat(501), "1005:1 limit-footnotes");
    }

    @Test
    void twoThousandCallsOfFootnotesAreAllowed() {
        assertFinding("[^a]: b\n\n" + "[^a]\n".repeat(2_000));
        assertFinding("[^a]: b\n\n" + "[^a]\n".repeat(2_001), "2007:1 limit-footnotes");
    }

    @Test
    void sixtyFourBracketsMayBeOpen() {
        assertFinding("[".repeat(64));
        assertFinding("[".repeat(65), "5:65 limit-brackets");
    }

    @Test
    void emphasisMayStandSixtyFourDeep() {
        assertFinding("*a ".repeat(64) + " b*".repeat(64));
        assertFinding("*a ".repeat(65) + " b*".repeat(65), "5:193 limit-emphasis");
    }

    @Test
    void tablesMayHaveTwoHundredColumnsAndTwoThousandRows() {
        assertFinding("|a".repeat(200) + "|\n" + "|-".repeat(200) + "|\n");
        assertFinding("|a".repeat(201) + "|\n" + "|-".repeat(201) + "|\n", "5:1 limit-table");
        assertFinding("|a|\n|-|\n" + "|b|\n".repeat(2_000));
        assertFinding("|a|\n|-|\n" + "|b|\n".repeat(2_001), "5:1 limit-table");
    }

    @Test
    void twentyThousandLinesAreAllowed() {
        assertFinding("\n".repeat(20_000));
        assertFinding("\n".repeat(20_001), "20005:1 limit-file-size");
    }

    @Test
    void aRefusedArticleHasNoBodyAndNoFacts() {
        Parsed parsed = Parsed.of("## Heading\n\n[a](b.md)\n\n" + "a".repeat(10_001));
        assertEquals(List.of(), parsed.article().body().parts());
        assertEquals(List.of(), parsed.facts().headings());
        assertEquals(List.of(), parsed.facts().links());
        assertEquals("billing/questions", parsed.facts().path().value());
    }

    private static void assertFinding(String body, String... findings) {
        assertEquals(List.of(findings), Parsed.of(body).found());
    }
}
