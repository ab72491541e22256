package dev.firststep.learn.toc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TocReaderTest {
    private final SmallDocset docset = new SmallDocset().page("docs/a.md").page("docs/b.md");

    private String tree(String name, String text) {
        docset.file("docs/" + name, text);
        return SmallDocset.drawn(docset.load("docs/" + name).items());
    }

    @Test
    void aYamlTableIsAListOfEntries() {
        assertEquals("""
                Start -> docs/a.md, also open, begin, expanded, keeps context
                Money
                  Bills -> docs/b.md?view=x#due
                  Elsewhere -> https://example.com/x
                """, tree("TOC.yml", """
                        - name: Start
                          href: a.md
                          displayName: open, begin
                          expanded: true
                          maintainContext: True
                        - name: Money
                          items:
                            - {name: Bills, href: "b.md?view=x#due"}
                            - {name: Elsewhere, href: https://example.com/x}
                        """));
        assertEquals(List.of(), docset.findings.lines());
    }

    @Test
    void aYamlTableMayStandUnderItemsBesideItsMetadata() {
        assertEquals("A -> docs/a.md\n", tree("TOC.yml", """
                metadata: {titleSuffix: Money}
                items:
                  - name: A
                    href: a.md
                ms.custom: x
                """));
        assertEquals(1, docset.load("docs/TOC.yml").metadata().size());
        assertEquals(List.of(), docset.findings.lines());
    }

    @Test
    void blankValuesAreAsIfTheyWereNotWritten() {
        assertEquals("A -> docs/a.md, home -> docs/a.md\n", tree("TOC.yml", """
                - name: A
                  tocHref:
                  topicHref: a.md
                  href: ""
                  uid: ~
                  items:
                """));
        assertEquals("", tree("toc.yml", ""));
        assertEquals(List.of(), docset.findings.lines());
    }

    @Test
    void aSlipInAKeyIsToldFromAKeyOfAnotherTool() {
        tree("TOC.yml", """
                - name: A
                  href: a.md
                  displayname: b
                  target: _blank
                """);
        assertEquals(
                List.of(
                        "docs/TOC.yml:3:3 key-unknown: unknown key 'displayname'",
                        "docs/TOC.yml:4:3 key-ignored: nothing reads the key 'target'"),
                docset.findings.lines());
    }

    @Test
    void aValueOfTheWrongKindIsLeftOut() {
        assertEquals("A\n", tree("TOC.yml", """
                - name: A
                  href: [a.md]
                  items: b
                  expanded: maybe
                - text
                """));
        assertEquals(
                List.of(
                        "docs/TOC.yml:1:3 toc-entry-empty: the entry 'A' leads nowhere",
                        "docs/TOC.yml:2:9 value-type: 'href' is a list, but must be text",
                        "docs/TOC.yml:3:10 value-type: 'items' is text, but must be a list",
                        "docs/TOC.yml:4:13 value-invalid: 'maybe' is neither true nor false",
                        "docs/TOC.yml:5:3 value-type: each entry is text, but must be a set of keys"),
                docset.findings.lines());
    }

    @Test
    void headingsAreATreeByTheirLevels() {
        assertEquals("""
                Start -> docs/a.md
                  Money C#
                    Bills -> docs/b.md, also pay, due
                    Nowhere yet
                Last -> https://example.com
                """, tree("TOC.md", """
                ---
                titleSuffix: Money
                ---
                <!-- the table
                     of this docset -->
                # [Start](a.md) #
                ## Money C#
                ### [Bills](b.md "pay, due")  ##
                ### [Nowhere yet]()

                # [Last](https://example.com)
                """));
        assertEquals(
                List.of("docs/TOC.md:9:1 toc-entry-empty: the entry 'Nowhere yet' leads nowhere"),
                docset.findings.lines());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# [A \\] b](a.md)          | A ] b -> docs/a.md",
                "# [A [b] c](a.md)          | A [b] c -> docs/a.md",
                "# [A *b* <c>](<a.md>)      | A *b* <c> -> docs/a.md",
                "# [@a at](a.md)            | @a at -> docs/a.md",
                "## me@example.com          | me@example.com",
                "# [a] (a.md)               | [a] (a.md)",
                "# [a](a.md                 | [a](a.md",
                "# [a](a.md b)              | [a](a.md b)",
                "   # [A](a.md 'x')         | A -> docs/a.md, also x",
                "#[A](a.md)                 | A -> docs/a.md",
                "###################### [A](a.md) | A -> docs/a.md",
                "# @one                     | One -> docs/a.md",
                "# @\"one\"                 | One -> docs/a.md",
                "# <xref:one>               | One -> docs/a.md",
            })
    void aHeadingIsANameOrALinkOrAReference(String line, String entry) {
        docset.uid("one", "docs/a.md", "One");
        assertEquals(entry + "\n", tree("TOC.md", line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# @one two             | 1",
                "# [A](a.md) two        | 1",
                "# [A](a.md) [B](b.md)  | 1",
                "# @one [A](a.md)       | 1",
                "# two, @one            | 1",
                "text                   | 1",
                "#text                  | 1",
                "'    # [A](a.md)'      | 1",
                "* [A](a.md)            | 1",
                "---                    | 1",
                "<div></div>            | 1",
            })
    void anythingElseIsAnError(String line, int number) {
        assertEquals("A -> docs/a.md\n", tree("TOC.md", line + "\n\n# [A](a.md)\n"));
        assertEquals(1, docset.findings.lines().size(), docset.findings.lines().toString());
        assertEquals(
                "docs/TOC.md:" + number + ":1 toc-syntax",
                docset.findings.lines().get(0).split(": ", 2)[0]);
    }

    @Test
    void oneParagraphIsOneFinding() {
        tree("TOC.md", """
                # [A](a.md)
                [b](b.md)
                #[c](a.md)
                >_<
                """);
        assertEquals(
                List.of("docs/TOC.md:2:1 toc-syntax: only headings can stand in a table of contents, not '[b](b.md)'"),
                docset.findings.lines());
    }

    @Test
    void aLevelCannotBeSkipped() {
        assertEquals("A -> docs/a.md\n", tree("TOC.md", """
                # [A](a.md)
                ### [Deep](b.md)
                """));
        assertEquals(
                List.of("docs/TOC.md:2:1 toc-syntax: an entry of level 3 can't follow one of level 1"),
                docset.findings.lines());
    }

    @Test
    void aHeadingWithoutTextHasNoName() {
        tree("TOC.md", "# A\n##\n");
        assertEquals(
                List.of(
                        "docs/TOC.md:2:1 key-missing: an entry without a name",
                        "docs/TOC.md:2:1 toc-entry-empty: the entry without a name leads nowhere"),
                docset.findings.lines());
    }

    @Test
    void metadataOfTheWrongKindIsReported() {
        tree("TOC.md", """
                ---
                pdf_absolute_path: []
                ---
                """);
        assertEquals(
                List.of("docs/TOC.md:2:20 value-type: 'pdf_absolute_path' is a list, but must be text"),
                docset.findings.lines());
    }

    @Test
    void hostileHeadingsTakeNoTime() {
        String line = "# " + "[](<".repeat(50_000) + "\n# " + "[a](b \"".repeat(50_000) + "\n# " + "@\"".repeat(50_000)
                + "\n# " + "[".repeat(100_000) + "](a)".repeat(50_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> tree("TOC.md", line));
        StringBuilder deep = new StringBuilder();
        for (int level = 1; level < 500; level++) {
            deep.append("#".repeat(level)).append(" x\n");
        }
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> tree("toc.md", deep.toString()));
    }
}
