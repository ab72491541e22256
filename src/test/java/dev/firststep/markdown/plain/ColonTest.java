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
import org.junit.jupiter.params.provider.ValueSource;

class ColonTest {
    @Test
    void aZoneNamesItsTargetAndItsPivots() {
        assertHtml("""
                <div class="zone has-target has-pivot" data-target="docs" data-pivot="b a">
                <p>x</p>
                </div>
                """, """
                ::: zone pivot=" b , a" target="docs"
                x
                ::: zone-end
                """);
    }

    @Test
    void codeKeepsItsIndentInAZone() {
        assertHtml(
                "<div class=\"zone has-pivot\" data-pivot=\"a\">\n<pre><code>x\n</code></pre>\n</div>\n",
                "::: zone pivot=\"a\"\n    x\n::: zone-end\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::: zone",
                "::: zone pivot=a",
                "::: zone pivot=\"a",
                "::: zone pivot=\"A\"",
                "::: zone pivot=\"a\" pivot=\"b\"",
                "::: zone pivot=\"a\" lang=\"de\"",
                "::: zone target=\"desk\"",
                "::: zone target=\"pdf\" pivot=\"a\"",
                "::: zone pivot=\"a\" :::",
                "::: moniker",
                "::: moniker range=\"x",
                "::: column",
                "::: form action=\"a\" :::",
                "::: form submitText=\"a\" :::",
                "::: form action=\"a\" submitText=\"b\" id=\"c\" :::"
            })
    void aWrongLineStaysText(String line) {
        Plain plain = Plain.of(line);
        assertTrue(plain.html().startsWith("<p>::: "), plain::html);
        assertEquals(List.of("1:1 zone-syntax"), plain.found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"::: zone pivot=\"a\"\nb\n", "::: moniker range=\"a\"\nb\n", ":::row:::\nb\n"})
    void whatIsNeverClosedEndsWithItsContainerAndIsReported(String text) {
        Plain plain = Plain.of(text);
        assertTrue(plain.html().contains("<p>b</p>"), plain::html);
        assertEquals(List.of("1:1 zone-syntax"), plain.found());
    }

    @Test
    void zonesDoNotNest() {
        Plain plain = Plain.of("::: zone pivot=\"a\"\n\n::: zone pivot=\"b\"\n\n::: zone-end\n\n::: zone-end\n");
        assertEquals("""
                <div class="zone has-pivot" data-pivot="a">
                <p>::: zone pivot=&quot;b&quot;</p>
                </div>
                <p>::: zone-end</p>
                """, plain.html());
        assertEquals(List.of("3:1 zone-syntax", "7:1 zone-syntax"), plain.found());
    }

    @Test
    void moreColonsLetMonikerZonesNest() {
        assertHtml("""
                <div range="&gt;=a-1">
                <div range="b">
                <p>x</p>
                </div>
                <p>y</p>
                </div>
                """, """
                :::: moniker range=">=a-1"
                ::: moniker range="b"
                x
                ::: moniker-end
                y
                :::: moniker-end
                """);
    }

    @Test
    void aMonikerZoneIsLimitedToTheVersionsOfThePage() {
        Map<String, List<String>> versions = Map.of("a", List.of("v2", "v1"));
        DialectOptions options = new DialectOptions(
                Base.V3,
                Map.of(),
                Map.of(),
                List.of(),
                false,
                Optional.of(range -> versions.getOrDefault(range, List.of())));
        String text = "::: moniker range=\"%s\"\nx\n::: moniker-end\n";
        assertEquals(
                "<div data-moniker=\"v2 v1\">\n<p>x</p>\n</div>\n",
                Plain.of(text.formatted("a"), options).html());
        assertEquals("", Plain.of(text.formatted("b"), options).html());
    }

    @Test
    void rowsAndColumnsSwallowTheIndentOfTheirLines() {
        assertHtml("""
                <section class="row">
                <div class="column span2">
                <p>a</p>
                <ul>
                <li>b</li>
                </ul>
                </div>
                <div class="column">
                </div>
                </section>
                """, """
                :::row:::
                    :::column span="2":::
                        a

                        - b
                    :::column-end:::
                    :::column:::
                    :::column-end:::
                :::row-end:::
                """);
    }

    @Test
    void aFormIsALine() {
        assertHtml("""
                <form class="chromeless-form" data-model="m" data-action="go">
                <div></div>
                <button class="button is-primary" disabled="disabled" type="submit">Don&#39;t</button>
                </form>
                <p>x</p>
                """, """
                ::: form model="m" action="go" submitText="Don't" :::
                x
                """);
    }

    @Test
    void linesOfColonsInCodeAreCode() {
        assertHtml("<pre><code>::: zone\n</code></pre>\n", "    ::: zone\n");
        assertHtml("<pre><code>::: zone\n</code></pre>\n", "```\n::: zone\n```\n");
    }

    @Test
    void blocksInBlocksWithoutEndAreRefused() {
        Plain plain = Plain.of("::: moniker range=\"a\"\n".repeat(1_000));
        assertEquals(1_000, plain.found().size());
        assertEquals(16, plain.html().split("<div", -1).length - 1);
    }
}
