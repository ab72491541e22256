package dev.firststep.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.diagnostic.Code;
import dev.firststep.markdown.html.PassageRules;
import dev.firststep.markdown.html.RawHtml;
import dev.firststep.markdown.inline.Emphasis;
import dev.firststep.model.Anchor;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Raw HTML in articles that were written for Learn. */
class LearnHtmlTest {
    private static final MarkdownParser PARSER =
            new MarkdownParser(Emphasis.MARKDIG, RawHtml.LEARN, source -> PassageRules.NONE);

    private static Parsed parsed(String body) {
        return Parsed.of(Parsed.source("billing/questions.md", body), PARSER);
    }

    private static void assertHtml(String expected, String body) {
        Parsed parsed = parsed(body);
        assertEquals(expected, parsed.html());
        assertEquals(List.of(), parsed.found());
    }

    @Test
    void harmlessTagsInALineAreKept() {
        assertHtml(
                "<p><strong>Pay</strong> <em>now</em> <kbd>Ctrl</kbd> H<sub>2</sub>O, <code>a</code> and"
                        + " <strong>b</strong>.</p>\n",
                "<b>Pay</b> <i>now</i> <kbd>Ctrl</kbd> H<sub>2</sub>O, <code>a</code> and <strong>b</strong>.\n");
    }

    @Test
    void aLinkInHtmlIsALinkLikeAnyOther() {
        Parsed parsed = parsed("Read <a href=\"pay.md#how&amp;why\" target=\"_blank\">how to **pay**</a>.\n");
        assertEquals(
                "<p>Read <a href=\"article:billing/pay#how&amp;why\">how to <strong>pay</strong></a>.</p>\n"
                        .replace("&amp;", "&"),
                parsed.html());
        assertEquals("how to pay", parsed.facts().links().get(0).text());
        assertEquals(List.of(), parsed.found());
    }

    @Test
    void anAddressThatIsForbiddenInMarkdownIsForbiddenInHtml() {
        Parsed parsed = parsed("Click <a href=\"javascript:alert(1)\">here</a>.\n");
        assertEquals("<p>Click here.</p>\n", parsed.html());
        assertEquals(List.of("5:7 url-forbidden"), parsed.found());
    }

    @Test
    void listsAndBreaksStandInCells() {
        assertHtml("""
                <div class="table-scroll" role="group" aria-label="[table.label]" tabindex="0">
                <table>
                <thead>
                <tr>
                <th scope="col">Role</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td>May<ul><li>buy</li><li>pay</li></ul></td>
                </tr>
                <tr>
                <td>a<br>
                b</td>
                </tr>
                </tbody>
                </table>
                </div>
                """, """
                |Role|
                |-|
                |May<ul><li>buy<li>pay</li></ul>|
                |a<br/>b|
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a</br>b                | <p>a<br>~b</p>~          | 5:2 html-repaired",
                "a <b>c                 | <p>a <strong>c</strong></p>~ | 5:3 html-repaired",
                "a</b> c                | <p>a c</p>~              | 5:2 html-repaired",
                "*a <b>c* d</b>         | <p><em>a <strong>c</strong></em> d</p>~ | 5:4 html-repaired,5:11 html-repaired",
                "a <u>c</u>             | <p>a c</p>~              | 5:3 html-ignored",
                "a <b onclick=\"x()\">c</b> | <p>a <strong>c</strong></p>~ | 5:3 html-ignored",
                "a <font color=\"red\">c</font> | <p>a c</p>~        | ''",
                "a <script>b</script>   | <p>a b</p>~              | 5:3 html-ignored",
                "a <!-- b --> c         | <p>a  c</p>~             | ''"
            })
    void whatIsLeftOutOrMendedInALineIsReported(String body, String html, String found) {
        Parsed parsed = parsed(body + "\n");
        assertEquals(html.replace("~", "\n"), parsed.html());
        assertEquals(found, String.join(",", parsed.found()));
    }

    @Test
    void blocksOfHtmlAreWrittenAnew() {
        assertHtml("""
                <p>One <strong>two</strong></p>
                <ul>
                <li>three</li>
                <li>
                <p>four</p>
                </li>
                </ul>
                <div class="table-scroll" role="group" aria-label="[table.label]" tabindex="0">
                <table>
                <tbody>
                <tr>
                <th scope="row">Cloud</th>
                <td colspan="2">Yes</td>
                </tr>
                </tbody>
                </table>
                </div>
                """, """
                <div class="box">
                <p align="left">One <b>two</b></p>
                <ul><li>three<li><p>four</p></ul>
                </div>
                <table width="100%"><tr><th>Cloud</th><td colspan="2" width="5">Yes</td></tr></table>
                """);
    }

    @Test
    void aTableWithBlankLinesIsOneTable() {
        Parsed parsed = parsed("""
                <table>
                <tr>

                <td>a</td>

                </tr>
                </table>
                """);
        assertTrue(parsed.html().contains("<td>a</td>"), parsed::html);
        assertEquals(List.of(), parsed.found());
    }

    @Test
    void markdownBetweenTagsStaysMarkdown() {
        assertHtml("<p><em>a</em></p>\n", "<div>\n\n*a*\n\n</div>\n");
    }

    @Test
    void aBlockThatIsNotHarmlessGoesWithAllItHolds() {
        Parsed parsed = parsed("<script>\nalert(1)\n</script>\n\n<style>p {}</style>\n\ntext\n");
        assertEquals("<p>text</p>\n", parsed.html());
        assertEquals(List.of("5:1 html-ignored", "5:1 html-ignored"), parsed.found());
    }

    @Test
    void aBlockIsRepairedAsABrowserWould() {
        Parsed parsed = parsed("<table><tr><td>a<b>b</td></tr></table>\n");
        assertTrue(parsed.html().contains("<td>a<strong>b</strong></td>"), parsed::html);
        assertEquals(List.of("5:1 html-repaired"), parsed.found());
    }

    @Test
    void anchorsStayPlacesToLinkTo() {
        Parsed parsed = parsed("""
                ## <a name="first"></a><a id="2"/></a>First

                Text <a name="here"></a>and [there](#here), <a id="first"></a>again <a id="main"></a>.

                <div id="box">
                <p id="in-box">a</p>
                </div>
                """);
        assertTrue(parsed.html().contains("<h2 id=\"first\"><span id=\"2\"></span>First</h2>"), parsed::html);
        assertTrue(parsed.html().contains("<p>Text <span id=\"here\"></span>and <a"), parsed::html);
        assertTrue(parsed.html().contains("<p><span id=\"box\"></span><span id=\"in-box\"></span>a</p>"), parsed::html);
        assertEquals(
                List.of("2", "here", "box", "in-box"),
                parsed.facts().anchors().stream().map(Anchor::id).toList());
        assertEquals(List.of("7:69 html-ignored"), parsed.found());
    }

    @Test
    void theLastGateNeverObjects() {
        String[] tags = {
            "<p>",
            "</p>",
            "<b>",
            "</b>",
            "<a href=\"x.md\">",
            "</a>",
            "<ul>",
            "<li>",
            "</ul>",
            "<table>",
            "<td>",
            "<tr>",
            "</table>",
            "<div>",
            "</div>",
            "<br>",
            "<img src=\"a.png\" alt=\"x\">",
            "a",
            "*b*",
            "[c](d.md)",
            "|",
            "\n",
            "\n\n",
            "<h2>",
            "<pre>",
            "</pre>",
            "<code>",
            "</code>",
            "<center>",
            "<span lang=\"en\">",
            "</span>"
        };
        Random random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            StringBuilder body = new StringBuilder();
            for (int j = random.nextInt(14); j >= 0; j--) {
                body.append(tags[random.nextInt(tags.length)]);
            }
            Parsed parsed = parsed(body + "\n");
            boolean objected = parsed.diagnostics().stream().anyMatch(one -> one.code() == Code.HTML_REMOVED);
            assertEquals(false, objected, () -> body + " gave " + parsed.diagnostics());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>",
                "</b>",
                "<span>",
                "<div>",
                "<ul><li>",
                "<table>",
                "<a href='x'>",
                "<p",
                "<b a=\"",
                "<!--",
                "<td>"
            })
    void hostileTagsAreReadInTime(String unit) throws Exception {
        String line = unit.repeat(9_000 / unit.length());
        for (String body :
                List.of((line + "\n").repeat(7), ("a" + line + "\n").repeat(7), (unit + "\n").repeat(19_000))) {
            parseInTime(body);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "<div>", "*a "})
    void endsThatCloseNothingAreReadInTime(String start) throws Exception {
        String open = ("<b>".repeat(3_000) + "\n").repeat(20);
        String close = ("</i>".repeat(2_400) + "\n").repeat(20);
        parseInTime(start + open + close);
        parseInTime(start + open + ("[a](b)".repeat(1_600) + "\n").repeat(20));
    }

    @Test
    void tagsThatStandTooDeepAreRefused() {
        assertEquals(
                List.of("5:770 limit-nesting"),
                parsed("a" + "<b>".repeat(300) + "c" + "</b>".repeat(256) + "\n")
                        .found());
        assertHtml(
                "<p>a" + "<strong>".repeat(250) + "c" + "</strong>".repeat(250) + "</p>\n",
                "a" + "<b>".repeat(250) + "c" + "</b>".repeat(250) + "\n");
    }

    private static void parseInTime(String body) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            FutureTask<Parsed> task = new FutureTask<>(() -> parsed(body));
            Thread thread = new Thread(null, task, "parse", 256L << 20);
            thread.setDaemon(true);
            thread.start();
            task.get();
        });
    }
}
