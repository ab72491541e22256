package dev.firststep.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.Severity;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile inputs: each is refused with a position, or parsed, within two seconds. */
class PathologicalTest {
    /** Of the processor; other programs may take their share of the clock. */
    private static final Duration LIMIT = Duration.ofSeconds(2);

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long BIG_STACK = 256L << 20;
    private static final int LINES = 19_900;

    /** A quarter of the largest file, so that a slow machine passes and quadratic time still does not. */
    private static final int SIZE = 64 * 1024;

    @BeforeAll
    static void loadClasses() {
        Parsed.of("# A\n\n- *b* [c](https://d.example)\n\n> e\n\n|f|g|\n|-|-|\n|h|i|\n");
    }

    @Test
    void aThousandQuoteMarksAreRefused() {
        assertRefused(">".repeat(1_000) + "a", "5:1 limit-nesting");
    }

    @Test
    void aListNestedAThousandDeepIsRefused() {
        assertRefused("- ".repeat(1_000) + "a", "5:1 limit-nesting");
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            list.append("  ".repeat(i)).append("- a\n");
        }
        assertRefused(list.toString(), "37:1 limit-nesting");
    }

    @Test
    void aListThatNestsAfterLazyLinesIsRefused() {
        assertRefused("- ".repeat(30) + "a\nb\n" + " ".repeat(60) + "- ".repeat(30) + "c\n", "7:1 limit-nesting");
    }

    @Test
    void nestedEmphasisIsRefused() {
        assertRefused("*a ".repeat(1_600) + " b*".repeat(1_600), "5:193 limit-emphasis");
    }

    @Test
    void nestedImagesAreRefused() {
        assertRefused("![".repeat(3_000) + "x" + "](u)".repeat(500), "5:129 limit-brackets");
        assertRefused(lines("![", 20_000) + "x\n" + lines("](u)", 20_000), "5:129 limit-brackets");
    }

    @Test
    void manyReferenceDefinitionsAreRefused() {
        assertRefused("[a]: b\n".repeat(20_000), "505:1 limit-references");
    }

    @Test
    void manyFootnotesAreRefused() {
        assertRefused("[^a]: b\n".repeat(1_000), "505:1 limit-footnotes");
    }

    @Test
    void aMillionCharactersOnALineAreRefused() {
        assertRefused("a".repeat(1_000_000), "5:1 limit-line-length");
    }

    @Test
    void aHugeTableIsRefused() {
        String row = "|a".repeat(1_000) + "|\n";
        assertRefused(row + "|-".repeat(1_000) + "|\n" + row.repeat(100), "5:1 limit-table");
        assertRefused("|a|b|\n|-|-|\n" + "|a|b|\n".repeat(2_001), "5:1 limit-table");
    }

    @Test
    void moreLinesThanAnybodyWritesAreRefused() {
        assertRefused("a\n".repeat(100_000), "20005:1 limit-file-size");
    }

    @Test
    void aMailAddressOfAThousandDotsIsParsed() {
        assertEquals(List.of(), parse("<" + "a.".repeat(1_000) + "a@b>").facts().headings());
        assertEquals(
                List.of("5:1 url-forbidden"),
                parse("<" + "a.".repeat(1_000) + "a@b>").found());
    }

    @Test
    void twentyThousandEqualHeadingsGetIdsOfTheirOwn() {
        Parsed parsed = parse("## Same\n".repeat(19_000));
        assertEquals("same-18999", parsed.facts().headings().get(18_999).id());
        assertEquals(List.of(), parsed.found());
    }

    @Test
    void thousandsOfFootnoteCallsAreRefused() {
        Parsed parsed = parse("[^a]: x\n\n" + lines("[^a] ", 50_000));
        assertEquals(List.of("limit-footnotes"), codes(parsed));
        assertEquals(List.of(), parsed.article().body().parts());
    }

    @Test
    void thousandsOfCallsOfAnUnknownFootnoteAreOneFinding() {
        assertEquals(List.of("footnote-unknown"), codes(parse(lines("[^a] ", 50_000))));
    }

    private static List<String> codes(Parsed parsed) {
        return parsed.diagnostics().stream().map(d -> d.code().id()).toList();
    }

    static Stream<String> units() {
        return Stream.of(
                "a",
                "*a ",
                "**a ",
                "*a _b ",
                "*a **b ",
                "_a_b ",
                "a** ",
                "[a](b",
                "[a](",
                "![",
                "[",
                "]",
                "[a][b ",
                "[a](<b ",
                "[a](b \"",
                "[a](b '",
                "[^a]",
                "`",
                "`a``b```c",
                "``",
                "<",
                "<a",
                "<a b=\"",
                "<a b='\"",
                "<!--",
                "<!a",
                "<?",
                "<![CDATA[",
                "<a.",
                "<a@b",
                "<br>",
                "<kbd>",
                "</kbd>",
                "&",
                "&amp;",
                "&#x1;",
                "\\",
                "{{",
                "{{a}}",
                "~",
                "~~a ",
                "@",
                "a.b@",
                "a.b@c.d ",
                "www.",
                "https://a.b/(",
                "https://a.b;&a",
                "://",
                "|",
                "|a",
                "-",
                "=",
                "+ ",
                "1. ",
                "> ",
                "#",
                "# ",
                "\t",
                "    ",
                "***",
                "---",
                "~~~",
                "```",
                "[!include[",
                "[!include[a](",
                "[!include[a](b ",
                "[!include[a](b)]",
                "[!code[",
                "[!code-a[b](c.cs?",
                ":::code a=\"b\" ",
                ":::code source=\"a\":::",
                "::: zone",
                "::: zone-end",
                "::: moniker range=\"a\"",
                ":::row:::",
                ":::image source=\"",
                ":::image type=\"complex\" source=\"a\" alt-text=\"b\":::",
                ":::no-loc text=\"",
                ":::video a ",
                "<xref:",
                "<xref:\"",
                " :a",
                ":::column span=\"2\":::",
                "::: form a=\"b\" ",
                "> [!NOTE]",
                "> [!div a=",
                "> [!VIDEO https://",
                "# [a](#tab/b)",
                "# [a](#tab/b+c/d)",
                "适**。",
                "“",
                "\u00A0");
    }

    @ParameterizedTest
    @MethodSource("units")
    void oneUnitRepeatedToTheSizeOfAFileIsParsedOrRefused(String unit) {
        parse(lines(unit, SIZE / unit.length()));
        int lines = Math.min(LINES / 4, SIZE / (unit.length() + 4));
        parse((unit + "\n").repeat(lines));
        parse(("> a" + unit + "\n").repeat(lines));
        parse(("- " + unit + "\n\n").repeat(lines / 2));
        parse("- a\n" + ("  " + unit + "\n").repeat(lines));
    }

    @Test
    void blocksThatStayOpenAreParsed() {
        parse("<div>\n" + "a\n".repeat(LINES));
        parse("<pre>\n" + "a\n\n".repeat(LINES / 2));
        parse("```\n" + "> a\n".repeat(LINES));
        parse("    a\n\n".repeat(LINES / 2));
        parse(">".repeat(31) + "a\n" + "b\n".repeat(LINES));
        parse("- ".repeat(31) + "a\n" + (" ".repeat(10) + "b\n").repeat(LINES));
        parse("> a\n".repeat(LINES));
        parse("- a\n".repeat(LINES));
        parse("::: zone pivot=\"a\"\n".repeat(10_000));
        parse("::: zone pivot=\"a\"\nb\n::: zone-end\n".repeat(6_000));
        parse("|a".repeat(190) + "|\n" + "|-".repeat(190) + "|\n" + ("|a".repeat(190) + "|\n").repeat(650));
    }

    /** The unit again and again, in lines of just below the longest allowed length. */
    private static String lines(String unit, int times) {
        StringBuilder text = new StringBuilder();
        int column = 0;
        for (int i = 0; i < times; i++) {
            if (column + unit.length() > 9_990) {
                text.append('\n');
                column = 0;
            }
            text.append(unit);
            column += unit.length();
        }
        return text.toString();
    }

    private static void assertRefused(String body, String finding) {
        Parsed parsed = parse(body);
        assertEquals(finding, parsed.found().get(0));
        assertTrue(parsed.diagnostics().stream().map(Diagnostic::severity).anyMatch(Severity.ERROR::equals));
    }

    /** Parses as a build does, on a thread with a big stack. */
    private static Parsed parse(String body) {
        return assertTimeoutPreemptively(PATIENCE, () -> {
            FutureTask<Parsed> task = new FutureTask<>(() -> {
                Parsed parsed = Parsed.of(body);
                Duration spent =
                        Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
                assertTrue(spent.compareTo(LIMIT) < 0, () -> "took " + spent.toMillis() + " ms");
                return parsed;
            });
            Thread thread = new Thread(null, task, "parse", BIG_STACK);
            thread.setDaemon(true);
            thread.start();
            try {
                return task.get();
            } catch (ExecutionException failure) {
                throw new AssertionError(failure.getCause());
            }
        });
    }
}
