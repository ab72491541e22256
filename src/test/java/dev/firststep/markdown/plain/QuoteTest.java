package dev.firststep.markdown.plain;

import static dev.firststep.markdown.plain.Plain.assertHtml;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.markdown.plain.DialectOptions.Base;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteTest {
    @Test
    void anAlertHasItsTypeAsClassAndHeading() {
        assertHtml("""
                <div class="TIP">
                <h5>TIP</h5>
                <p>Ask your partner.</p>
                </div>
                """, """
                > [!tip] \s
                > Ask your partner.
                """);
    }

    @Test
    void aMarkerInAQuoteStartsTheNextBlock() {
        assertHtml("""
                <blockquote>
                <p>Said before.</p>
                </blockquote>
                <div class="NOTE">
                <h5>NOTE</h5>
                <p>First.
                still first</p>
                </div>
                <div class="CAUTION">
                <h5>CAUTION</h5>
                </div>
                """, """
                > Said before.
                > [!NOTE]
                > First.
                still first
                > [!CAUTION]
                """);
    }

    @Test
    void alertsStandInTightListsWithParagraphs() {
        assertHtml("""
                <ul>
                <li>one
                <div class="NOTE">
                <h5>NOTE</h5>
                <p>two</p>
                </div>
                </li>
                </ul>
                """, """
                - one
                  > [!NOTE]
                  > two
                """);
    }

    @Test
    void textAfterAMarkerLeavesAnOrdinaryQuote() {
        Plain plain = Plain.of("> [!NOTE] Read this.\n> [!div class=\"x\"] too\n");
        assertEquals("""
                <blockquote>
                <p>[!NOTE] Read this.
                [!div class=&quot;x&quot;] too</p>
                </blockquote>
                """, plain.html());
        assertEquals(List.of("1:3 alert-unknown", "2:3 alert-unknown"), plain.found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"> [!HINT]\n", "> [!注意]\n", "> [!VIDEO]\n", "> [!VIDEO ftp://host/x]\n"})
    void whatIsNoMarkerIsReported(String text) {
        Plain plain = Plain.of(text);
        assertTrue(plain.html().startsWith("<blockquote>"), plain::html);
        assertEquals(List.of("1:3 alert-unknown"), plain.found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"> [!NOTE\n", ">  [!NOTE]\n", "> \\[!NOTE]\n", ">     [!NOTE]\n"})
    void whatIsWrittenOtherwiseIsText(String text) {
        Plain plain = Plain.of(text);
        assertTrue(plain.html().contains("[!NOTE"), plain::html);
        assertEquals(List.of(), plain.found());
    }

    @Test
    void tokensReplaceTheHeadingInLearnsEngineAndItsTextInDocFx() {
        Map<String, String> tokens = Map.of("note", "<h5>A & B</h5>");
        assertEquals(
                "<div class=\"NOTE\">\n<h5>A & B</h5>\n</div>\n",
                Plain.of("> [!NOTE]", options(Base.V3, tokens, Map.of())).html());
        assertEquals(
                "<div class=\"NOTE\">\n<h5>A &amp; B</h5>\n</div>\n",
                Plain.of("> [!NOTE]", options(Base.MAIN, tokens, Map.of())).html());
    }

    @Test
    void furtherAlertsBringTheirClasses() {
        DialectOptions options = options(Base.MAIN, Map.of(), Map.of("LATER", "box box-later"));
        assertEquals(
                "<div class=\"box box-later\">\n<h5>LATER</h5>\n<p>x</p>\n</div>\n",
                Plain.of("> [!later]\n> x", options).html());
    }

    private static DialectOptions options(Base base, Map<String, String> tokens, Map<String, String> alerts) {
        return new DialectOptions(base, tokens, alerts, List.of(), false, Optional.empty());
    }

    @Test
    void aSectionTakesItsAttributesAsTheyAre() {
        assertHtml("<div class=\"checklist\" id=\"c\">\n<ul>\n<li>a</li>\n</ul>\n</div>\n", """
                > [!div class="checklist" id="c"]
                > * a
                """);
        assertHtml("<div class=\"nextstepaction\">\n</div>\n", "> [!div `class=\"nextstepaction\"`]\n");
        assertHtml("<div>\n</div>\n", "> [!DIV]\n");
    }

    @ParameterizedTest
    @CsvSource({
        "https://video.example.com, https://video.example.com/",
        "http://video.example.com:8080/a?b=c#d, https://video.example.com:8080/a?b=c#d",
        "https://channel9.msdn.com/x, https://channel9.msdn.com/x?nocookie=true",
        "https://www.youtube.com/embed/abc, https://www.youtube-nocookie.com/embed/abc",
        "0a1b2c3d-0000-1111-2222-333344445555,"
                + " https://learn-video.azurefd.net/vod/player?id=0a1b2c3d-0000-1111-2222-333344445555"
    })
    void aVideoIsAFrame(String written, String address) {
        assertHtml(
                "<div class=\"embeddedvideo\"><iframe src=\"" + address
                        + "\" frameborder=\"0\" allowfullscreen=\"true\"></iframe></div>\n",
                "> [!VIDEO " + written + "]\n");
    }

    @ParameterizedTest
    @CsvSource({
        "https://youtu.be/abc, embed/abc?rel=0",
        "https://www.youtube.com/watch?v=abc&t=5, embed/abc?t=5&rel=0",
        "https://youtube.com/playlist?list=xyz, embed/videoseries?list=xyz&rel=0",
        "https://www.youtube.com/embed/abc?rel=1, embed/abc?rel=1"
    })
    void docFxLeadsToThePlayerOfYouTube(String written, String address) {
        String html = Plain.of("> [!VIDEO " + written + "]", DialectOptions.of(Base.MAIN))
                .html();
        assertTrue(html.contains("src=\"https://www.youtube-nocookie.com/" + address + "\""), html);
    }
}
