package dev.firststep.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.markdown.html.BodyRules;
import dev.firststep.markdown.html.RawHtml.Verdict;
import dev.firststep.markdown.inline.Emphasis;
import dev.firststep.model.Anchor;
import dev.firststep.model.ArticleSource;
import dev.firststep.model.Heading;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.SegmentPair;
import dev.firststep.model.Target;
import dev.firststep.model.address.TargetReading;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BilingualTest {
    private static final MarkdownParser LAX = new MarkdownParser(
            source -> new BodyRules(
                    Emphasis.COMMONMARK,
                    destination -> new TargetReading.Allowed(new Target.ToWeb(destination, "")),
                    target -> true,
                    (raw, place) -> Verdict.KEEP),
            (html, body, findings) -> html);

    private final List<Diagnostic> found = new ArrayList<>();

    private Bilingual parse(String body) {
        ArticleSource source = Parsed.source("a.md", body);
        ArticleSource target = new ArticleSource(
                new LocaleTag("de"),
                source.path(),
                source.file(),
                source.text(),
                source.bodyLine(),
                source.bodyOffset(),
                source.digest(),
                source.frontMatter());
        return LAX.parseBoth(target, source, Inclusions.NONE, found::add);
    }

    private static String html(Article article) {
        return new Parsed(article, List.of())
                .html(number -> " href=\""
                        + article.facts().links().get(number).target().display() + "\"");
    }

    /** A segment as the localization of Learn repositories writes it. */
    private static String pair(int number, String target, String source) {
        return "<span data-ttu-id=\"abcde-" + number + "\">" + target
                + "</span><span class=\"sxs-lookup\"><span data-stu-id=\"abcde-" + number + "\">" + source
                + "</span></span>";
    }

    private void check(String body, String target, String source) {
        Bilingual both = parse(body);
        assertEquals(target, html(both.target()));
        assertEquals(source, html(both.source()));
    }

    private List<String> codes() {
        return found.stream()
                .map(d -> d.position().line() + ":" + d.position().column() + " "
                        + d.code().id())
                .toList();
    }

    @Test
    void titlesOfTabsAreInTheLanguageOfThePage() {
        Bilingual both =
                parse("# [" + pair(1, "Fenster", "Windows") + "](#tab/a)\n\n" + pair(2, "Text", "Words") + "\n\n---\n");
        assertTrue(html(both.target()).contains("Fenster"), html(both.target()));
        assertFalse(html(both.source()).contains("Fenster"), html(both.source()));
        assertTrue(html(both.source()).contains("Windows"), html(both.source()));
    }

    @Test
    void eachLanguageGetsItsOwnSentences() {
        check(
                pair(103, "Eins.", "One.") + " " + pair(104, "Zwei.", "Two.") + "\n",
                "<p>Eins. Zwei.</p>\n",
                "<p>One. Two.</p>\n");
        assertEquals(List.of(), codes());
    }

    @Test
    void emphasisOfOneHalfNeverPairsWithAnother() {
        check(
                pair(103, "a *b", "c* d") + " " + pair(104, "e* f", "*g h") + "\n",
                "<p>a *b e* f</p>\n",
                "<p>c* d *g h</p>\n");
        check(pair(103, "a [b", "c") + "](x.md)\n", "<p>a [b](x.md)</p>\n", "<p>c](x.md)</p>\n");
        check(pair(103, "a `b", "c` d") + " `e`\n", "<p>a `b <code>e</code></p>\n", "<p>c` d <code>e</code></p>\n");
    }

    @Test
    void markupAroundASegmentHoldsInBothLanguages() {
        check(
                "**" + pair(103, "Gilt", "True") + "**: [" + pair(104, "hier", "here") + "](https://a.example)\n",
                "<p><strong>Gilt</strong>: <a href=\"https://a.example\">hier</a></p>\n",
                "<p><strong>True</strong>: <a href=\"https://a.example\">here</a></p>\n");
    }

    @Test
    void aTagAloneOnItsLineStartsNoHtml() {
        check("""
                <span data-ttu-id="a-1">
                  *Eins*</span><span class="sxs-lookup"><span data-stu-id="a-1">
                *One*
                </span></span>
                """, "<p><em>Eins</em></p>\n", "<p><em>One</em></p>\n");
    }

    @Test
    void blocksStandAsTheyDoWithTheTagsInPlace() {
        check(
                "- " + pair(103, "1. Februar", "February 1") + "\n",
                "<ul>\n<li>1. Februar</li>\n</ul>\n",
                "<ul>\n<li>February 1</li>\n</ul>\n");
    }

    @Test
    void segmentsAreReadInTablesQuotesHtmlAndCode() {
        String table = "| " + pair(1, "A", "B") + " |\n|---|\n| x " + pair(2, "C ", "D ") + "|\n";
        Bilingual both = parse(table);
        assertEquals(List.of("A", "x C"), cells(both.target()));
        assertEquals(List.of("B", "x D"), cells(both.source()));
        check(
                "> " + pair(1, "A", "B") + "\n",
                "<blockquote>\n<p>A</p>\n</blockquote>\n",
                "<blockquote>\n<p>B</p>\n</blockquote>\n");
        check("<div>\n" + pair(1, "A", "B") + "\n</div>\n", "<div>\nA\n</div>\n", "<div>\nB\n</div>\n");
        check("`" + pair(1, "A", "B") + "`\n", "<p><code>A</code></p>\n", "<p><code>B</code></p>\n");
    }

    private static List<String> cells(Article article) {
        return html(article)
                .lines()
                .filter(line -> line.startsWith("<t") && line.contains("</t"))
                .map(line -> line.replaceAll("<[^>]+>", ""))
                .toList();
    }

    @Test
    void blanksAtTheEdgesOfLinesGo() {
        check(pair(1, " A ", "B  ") + "\n" + pair(2, " C", " D ") + "\n", "<p>A\nC</p>\n", "<p>B\nD</p>\n");
    }

    @Test
    void bothSidesHaveTheSameIds() {
        Bilingual both = parse(
                """
                # <a name="costs"></a>%s

                ## <a name="item"></a>%s

                ## <a name="item"></a>%s
                """.formatted(pair(1, "Kosten", "Costs"), pair(2, "Posten", "Item"), pair(3, "Noch einer", "Item")));
        assertEquals(List.of("costs", "item", "item-1"), ids(both.target()));
        assertEquals(List.of("costs", "item", "item-1"), ids(both.source()));
        assertEquals("Kosten", both.target().facts().title());
        assertEquals("Costs", both.source().facts().title());
    }

    @Test
    void furtherAnchorsOfAHeadingStayTargets() {
        Bilingual both = parse("# <a name=\"t\"></a><a name=\"upper\"></a>" + pair(1, "Oben", "Top") + "\n\n"
                + "## <a name=\"part\"></a><a name=\"18\"></a><a href=\"\" id=\"part\"></a>" + pair(2, "Teil", "Part")
                + "\n\n"
                + "## <a href=\"\" id=\"costs\"></a> " + pair(3, "Was es kostet", "What it costs") + "\n");
        assertEquals(
                List.of("upper", "18", "costs"),
                both.target().facts().anchors().stream().map(Anchor::id).toList());
        assertEquals(both.target().facts().anchors(), both.source().facts().anchors());
        assertEquals(List.of("t", "part", "was-es-kostet"), ids(both.target()));
        assertEquals(List.of("t", "part", "what-it-costs"), ids(both.source()));
        assertEquals(
                """
                <span id="upper"></span>
                <h2 id="part"><span id="18"></span>Part</h2>
                <h2 id="what-it-costs"><span id="costs"></span> What it costs</h2>
                """,
                html(both.source())
                        .replaceAll("<div class=\"heading\">", "")
                        .replaceAll("<a class=\"heading-anchor\"[^>]*></a></div>", ""));
        assertEquals(List.of(), codes());
    }

    @Test
    void textsOfImagesStayInTheirLanguage() {
        Bilingual both = parse("![Tür](a.png) " + pair(1, "![Fenster](b.png)", "![Window](c.png)") + "\n");
        assertEquals(
                "<p><img src=\"a.png\" alt=\"Tür\"> <img src=\"b.png\" alt=\"Fenster\"></p>\n", html(both.target()));
        assertEquals(
                "<p><img src=\"a.png\" alt=\"Tür\" lang=\"de\"> <img src=\"c.png\" alt=\"Window\"></p>\n",
                html(both.source()));
    }

    @Test
    void textsOfLearnsImagesStayInTheirLanguage() {
        Bilingual both = parse(
                ":::image source=\"a.png\" alt-text=\"Tür\" border=\"false\"::: " + pair(1, "Haus", "House") + "\n");
        assertEquals("<p><img src=\"a.png\" alt=\"Tür\"> Haus</p>\n", html(both.target()));
        assertEquals("<p><img src=\"a.png\" alt=\"Tür\" lang=\"de\"> House</p>\n", html(both.source()));
    }

    @Test
    void titlesOfLinksStayInTheirLanguage() {
        Bilingual both = parse("[" + pair(1, "Haus", "House") + "](a.md \"Tür\")\n");
        assertEquals("<p><a href=\"a.md\" title=\"Tür\">Haus</a></p>\n", html(both.target()));
        assertEquals(
                "<p><a href=\"a.md\" title=\"Tür\" lang=\"de\"><span lang=\"en\">House</span></a></p>\n",
                html(both.source()));
    }

    private static List<String> ids(Article article) {
        return article.facts().headings().stream().map(Heading::id).toList();
    }

    @Test
    void theSegmentsAreKeptAsWritten() {
        Bilingual both = parse("\n" + pair(1, "**A** ", "[B](c.md)") + " " + pair(2, "C", "D") + "\n");
        List<SegmentPair> pairs = both.target().facts().segments();
        assertEquals(2, pairs.size());
        assertEquals("abcde-1", pairs.get(0).id());
        assertEquals("**A** ", pairs.get(0).target());
        assertEquals("[B](c.md)", pairs.get(0).source());
        assertEquals(6, pairs.get(0).position().line());
        assertEquals(List.of(), both.source().facts().segments());
    }

    @Test
    void wordsAreCountedInEachLanguage() {
        Bilingual both = parse(pair(1, "eins zwei drei", "one two") + "\n");
        assertEquals(3, both.target().facts().words());
        assertEquals(2, both.source().facts().words());
    }

    @Test
    void aTranslationWithoutItsSourceIsReadInBothLanguages() {
        check("<span data-ttu-id=\"a-1\">Eins</span> zwei\n", "<p>Eins zwei</p>\n", "<p>Eins zwei</p>\n");
        assertEquals(List.of("5:1 segment-damaged"), codes());
    }

    @Test
    void aSourceWithoutItsTranslationIsReadInBothLanguages() {
        check(
                "<span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">One</span></span>\n",
                "<p>One</p>\n",
                "<p>One</p>\n");
        assertEquals(List.of("5:1 segment-damaged"), codes());
    }

    @Test
    void neighboursWithDifferentNumbersStayAPair() {
        check(
                "<span data-ttu-id=\"a-1\">Eins</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-2\">One</span></span>\n",
                "<p>Eins</p>\n",
                "<p>One</p>\n");
        assertEquals(List.of("5:1 segment-damaged"), codes());
    }

    @Test
    void aSegmentInsideAnotherIsReported() {
        check(pair(1, "A " + pair(2, "B", "C") + " D", "E"), "<p>A B D</p>\n", "<p>E</p>\n");
        assertEquals(List.of("5:31 segment-damaged"), codes());
    }

    @Test
    void damagedQuotationMarksAreReadAndReported() {
        check(
                "<span data-ttu-id=\"a-1&quot;>Eins</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">One</span></span>\n",
                "<p>Eins</p>\n",
                "<p>One</p>\n");
        assertEquals(List.of("5:1 segment-damaged"), codes());
    }

    @Test
    void spansOfTheWriterMayBeUnbalanced() {
        check(pair(1, "a.<span>de", "a.<span>com") + " x\n", "<p>a.<span>de x</p>\n", "<p>a.<span>com x</p>\n");
        assertEquals(List.of(), codes());
    }
}
