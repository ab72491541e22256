package dev.firststep.markdown.snippet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnippetExtractorTest {
    private static final String MENU = """
            class Menu
            {
                // <dishes>
                string Soup = "leek";

                // <snippetpasta>
                string Pasta = "penne";
                // </snippetpasta>
                // </DISHES>

                #region Drinks
                string Tea = "mint";
                #region
                string Water = "still";
                #endregion
            }
            """;

    private static Snippet tag(String text, String language, String name) {
        return SnippetExtractor.extract(
                text,
                language,
                new Selection(Optional.of(name), Optional.empty(), Optional.empty(), List.of(), none()));
    }

    private static String ranges(String text, String ranges, OptionalInt dedent) {
        return SnippetExtractor.extract(
                        text,
                        "csharp",
                        new Selection(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                LineRange.list(ranges).ranges(),
                                dedent))
                .code();
    }

    private static OptionalInt none() {
        return OptionalInt.empty();
    }

    @Test
    void aFileAsAWholeKeepsItsTags() {
        assertEquals(MENU, SnippetExtractor.extract(MENU, ".cs", Selection.ALL).code());
    }

    @Test
    void aTaggedPassageLosesAllTagsAndItsIndent() {
        assertEquals("""
                string Soup = "leek";

                string Pasta = "penne";
                """, tag(MENU, "csharp", "Dishes").code());
    }

    @Test
    void theNameOfATagMayLeaveOutTheWordSnippet() {
        assertEquals("string Pasta = \"penne\";\n", tag(MENU, ".cs", "pasta").code());
    }

    @Test
    void anEndOfARegionClosesTheLastOneWithAName() {
        assertEquals("""
                string Tea = "mint";
                #region
                string Water = "still";
                """, tag(MENU, "cs", "drinks").code());
    }

    @Test
    void aTagThatIsMissingOrOpenIsAProblem() {
        assertEquals(new Snippet("", List.of(SnippetProblem.TAG_MISSING)), tag(MENU, "cs", "desserts"));
        assertEquals(
                new Snippet("", List.of(SnippetProblem.TAG_OPEN)),
                tag("# <all>\nprint(1)\n# </ALL\n", "python", "all"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "vb, '<t>, '</t>",
                "xml, <!-- <t> -->, <!--</t>-->",
                "sql, --<t>, -- </t>",
                "powershell, # <t>, #</t>",
                "bat, REM <t>, rem </t>",
                "matlab, % <t>, %</t>",
                "lisp, ; <t>, ;</t>",
                "css, /* <t> */, /*</t>*/",
                "php, <!--<t>-->, <!--</t>-->",
                "go, // < T >, //</t>"
            })
    void everyLanguageMarksItsPassagesInComments(String language, String start, String end) {
        String text = "before\n" + start + "\n  kept\n" + end + "\nafter\n";
        assertEquals(new Snippet("kept\n", List.of()), tag(text, language, "t"));
    }

    @Test
    void anUnknownLanguageIsTriedInEveryWay() {
        assertEquals(
                new Snippet("kept\n", List.of(SnippetProblem.LANGUAGE_UNKNOWN)),
                tag("%<t>\nkept\n%</t>\n", "klingon", "t"));
        assertEquals(
                List.of(SnippetProblem.TAG_MISSING, SnippetProblem.LANGUAGE_UNKNOWN),
                tag("kept\n", "klingon", "t").problems());
    }

    @Test
    void aTagNeedsItsWholeLine() {
        String text = "x(); // <t>\nkept\n// <not a name>\n// </t> rest\n// </t>\n";
        assertEquals(List.of(SnippetProblem.TAG_MISSING), tag(text, "cs", "t").problems());
    }

    @Test
    void rangesAreTakenInTheirOrderAndMayRepeat() {
        String text = "one\ntwo\nthree\nfour\n";
        assertEquals("three\nfour\none\none\n", ranges(text, "3-,1,1", none()));
        assertEquals("two\nthree\n", ranges(text, " 2 - 3 ", none()));
        assertEquals("four\n", ranges(text, "4-900", none()));
        assertEquals("", ranges(text, "7-9", none()));
    }

    @Test
    void tabsCountAsFourColumnsAndTheCommonIndentGoes() {
        assertEquals("a\n  b\n\nc\n", ranges("\ta\n      b\n\n \tc\n", "1-4", none()));
        assertEquals("  a\n    b\n", ranges("    a\n      b\n", "1-2", OptionalInt.of(2)));
        assertEquals("a\nb\n", ranges("  a\n      b\n", "1-2", OptionalInt.of(9)));
        assertEquals("a\n    b\n", ranges("  a\n      b\n", "1-2", OptionalInt.of(-1)));
    }

    @Test
    void aBlankLineOfSpacesCountsForTheIndent() {
        assertEquals("  a\n\n", ranges("    a\n  \n", "1-2", none()));
    }

    @Test
    void aTagWinsOverTheNumberSignAndThatOverStartAndEnd() {
        Optional<LineRange> first = Optional.of(new LineRange(1, 1));
        Optional<LineRange> second = Optional.of(new LineRange(2, 2));
        List<LineRange> third = List.of(new LineRange(3, 3));
        String text = "1\n2\n3\n//<t>\n4\n//</t>\n";
        assertEquals(
                "4\n",
                SnippetExtractor.extract(text, "c", new Selection(Optional.of("t"), first, second, third, none()))
                        .code());
        assertEquals(
                "1\n",
                SnippetExtractor.extract(text, "c", new Selection(Optional.of(""), first, second, third, none()))
                        .code());
        assertEquals(
                "2\n",
                SnippetExtractor.extract(
                                text, "c", new Selection(Optional.empty(), Optional.empty(), second, third, none()))
                        .code());
    }

    @Test
    void aPassageOfTooManyLinesIsRefused() {
        String text = "x\n".repeat(10_000);
        Selection often = new Selection(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                LineRange.list("1-,".repeat(400) + "1").ranges(),
                none());
        assertEquals(
                List.of(SnippetProblem.TOO_LONG),
                assertTimeout(Duration.ofSeconds(2), () -> SnippetExtractor.extract(text, "c", often))
                        .problems());
    }

    @Test
    void aFullFileOfTagsTakesLinearTime() {
        String text = "// <a>\n// < b\n#region x\n".repeat(100_000);
        assertTimeout(Duration.ofSeconds(3), () -> tag(text, "cs", "z"));
    }

    @Test
    void theLanguageOfAFileIsKnownByItsExtension() {
        assertEquals(Optional.of("csharp"), SnippetExtractor.languageOf("a.b/Menu.cs"));
        assertEquals(Optional.of("ruby"), SnippetExtractor.languageOf("a.b/Rakefile"));
        assertEquals(Optional.empty(), SnippetExtractor.languageOf("menu.klingon"));
    }
}
