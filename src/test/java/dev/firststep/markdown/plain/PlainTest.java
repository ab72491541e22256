package dev.firststep.markdown.plain;

import static dev.firststep.markdown.plain.Plain.assertHtml;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.markdown.Inclusions;
import dev.firststep.markdown.plain.DialectOptions.Base;
import dev.firststep.markdown.plain.DialectOptions.Extension;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTest {
    @Test
    void commonMarkIsLaidOutAsMarkdigDoes() {
        assertHtml("""
                <h1 id="a-title">A &quot;title&quot;</h1>
                <p>x<br />
                <img src="i.png" alt="alt text" title="t" /> <a href="a.md?b&amp;c">l</a></p>
                <hr />
                <ol start="3">
                <li><p>a</p>
                </li>
                <li><p>b</p>
                <p>c</p>
                </li>
                </ol>
                <pre><code class="lang-sh">1 &lt; 2
                </code></pre>
                """, """
                ---
                title: not in the page
                ---
                # A "title"
                x\\
                ![alt *text*](i.png "t") [l](a.md?b&c)
                ***
                3. a
                4. b

                   c

                ```sh
                1 < 2
                ```
                """);
    }

    @Test
    void rawHtmlIsLeftAlone() {
        assertHtml("<div style=\"x\">\n*a*\n</div>\n<p>b <br> c</p>\n", "<div style=\"x\">\n*a*\n</div>\n\nb <br> c\n");
    }

    @Test
    void aLineOfANoBreakSpaceIsAParagraph() {
        assertHtml("<p>a</p>\n<p>\u00A0</p>\n", "a\n\n\u00A0\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Über die 云, die-kosten_1.; über-die-云-die-kosten_1",
                "# <a name=\"costs\"></a>Kosten; costs",
                "# <a id=\"b.c d\"   ></a>Kosten; b.c d",
                "# <a href=\"\" id=\"x\"></a>Kosten; kosten",
                "# <a name=\"x\"></a>; section",
                "# &amp;; section"
            })
    void headingsHaveIds(String row) {
        String[] parts = row.split("; ", -1);
        assertTrue(Plain.of(parts[0]).html().startsWith("<h1 id=\"" + parts[1] + "\">"), parts[0]);
    }

    @Test
    void idsOfTextsThatComeAgainAreNumberedAndAnchorsAreNot() {
        assertHtml("""
                <h1 id="a">A</h1>
                <h1 id="a-1">A</h1>
                <h1 id="x">B</h1>
                <h1 id="x">B</h1>
                <h1 id="b-2">B</h1>
                """, """
                # A
                # A
                # <a name="x"></a>B
                # <a name="x"></a>B
                # B
                """);
    }

    @Test
    void markdigsOwnIdsAreAsciiAndStartWithALetter() {
        Extension ids = new Extension("AutoIdentifiers", Map.of("", "Default"));
        DialectOptions options =
                new DialectOptions(Base.MAIN, Map.of(), Map.of(), List.of(ids), false, Optional.empty());
        assertEquals(
                "<h1 id=\"cafe-no.5\">1. Café - no.5 !</h1>\n",
                Plain.of("# 1. Café - no.5 !", options).html());
    }

    @Test
    void emphasisIsPairedAsMarkdigPairsIt() {
        assertHtml("<p>**“已启用”。**下一句</p>\n", "**“已启用”。**下一句\n");
        assertHtml("<p>a<em>-b-</em>c</p>\n", "a*-b-*c\n");
        assertHtml("<p>€<strong>£5</strong>€</p>\n", "€**£5**€\n");
        assertHtml("<p>**\u00A0a**</p>\n", "**&nbsp;a**\n");
        assertHtml("<p>~a~ <del>b</del></p>\n", "~a~ ~~b~~\n");
    }

    @Test
    void elementsCanCarryTheirPlaces() {
        DialectOptions options = new DialectOptions(Base.MAIN, Map.of(), Map.of(), List.of(), true, Optional.empty());
        assertEquals(
                "<p sourceFile=\"page.md\" sourceStartLineNumber=\"4\">a"
                        + " <em sourceFile=\"page.md\" sourceStartLineNumber=\"5\">b</em></p>\n",
                Plain.of("---\nt: u\n---\na\n*b*\n", options).html().replace("a\n", "a "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"# a", "- a", "> a", "    a"})
    void aTextWithoutBlocksIsOneRun(String text) {
        PlainRenderer renderer = new PlainRenderer(DialectOptions.of(Base.MAIN), Inclusions.NONE);
        assertEquals(text.replace(">", "&gt;"), renderer.renderInline(text, "page.md", finding -> {
            throw new AssertionError(finding);
        }));
    }

    @Test
    void definitionsAreReadWhereAskedFor() {
        String text = """
                One
                *Two*
                :   first

                    more
                :   second

                Three
                :   third
                : no definition
                """;
        Extension definitions = new Extension("definitionlists", Map.of());
        DialectOptions options =
                new DialectOptions(Base.MAIN, Map.of(), Map.of(), List.of(definitions), false, Optional.empty());
        assertEquals("""
                <dl>
                <dt>One</dt>
                <dt><em>Two</em></dt>
                <dd><p>first</p>
                <p>more</p>
                </dd>
                <dd>second</dd>
                <dt>Three</dt>
                <dd>third
                : no definition</dd>
                </dl>
                """, Plain.of(text, options).html());
        assertTrue(Plain.of(text).html().startsWith("<p>One"));
    }
}
