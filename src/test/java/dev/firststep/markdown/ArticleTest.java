package dev.firststep.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.model.CloudId;
import dev.firststep.model.CloudScope;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of each construct. */
class ArticleTest {
    private static final String H2 = "<div class=\"heading\"><h2 id=\"%1$s\">%2$s</h2>"
            + "<a class=\"heading-anchor\" href=\"#%1$s\" aria-labelledby=\"%1$s\" title=\"[heading.link]\"></a></div>\n";

    @Test
    void alertsCarryALabelOfTheirLanguage() {
        String html = """
                <div class="alert alert-note" role="note">
                <p class="alert-title">[alert.note]</p>
                <p>Text</p>
                </div>
                """;
        assertEquals(html, Parsed.of("> [!NOTE]\n> Text").html());
        assertEquals(html, Parsed.of("> [!note]  \n>\n> Text").html());
        for (String type : List.of("tip", "important", "warning", "caution")) {
            assertEquals(
                    html.replace("note]", type + "]").replace("alert-note", "alert-" + type),
                    Parsed.of("> [!" + type + "]\n> Text").html());
        }
    }

    @Test
    void anUnknownAlertIsAnOrdinaryQuote() {
        Parsed unknown = Parsed.of("> [!DANGER]\n> Text");
        assertEquals(List.of("5:3 alert-unknown"), unknown.found());
        assertEquals("<blockquote>\n<p>[!DANGER]\nText</p>\n</blockquote>\n", unknown.html());
        assertEquals(List.of("5:3 alert-unknown"), Parsed.of("> [!注释]\n> Text").found());
        assertEquals(List.of("5:3 alert-unknown"), Parsed.of("> [!NOTE] Text").found());
        assertEquals(List.of(), Parsed.of("> [!a](b.md)").found());
    }

    @Test
    void aZoneIsShownInItsCloudsOnly() {
        Parsed parsed =
                Parsed.of("a\n\n::: zone pivot=\"china-21vianet, global\"\n## B\n[c](d.md) {{e}}\n::: zone-end\n\nf");
        assertEquals(
                "<p>a</p>\n<zone [china-21vianet, global]>" + H2.formatted("b", "B")
                        + "<p><a href=\"article:billing/d\">c</a> [e]</p>\n</zone><p>f</p>\n",
                parsed.html());
        CloudScope scope = CloudScope.of(List.of(new CloudId("china-21vianet"), new CloudId("global")));
        assertEquals(scope, parsed.facts().headings().get(0).scope());
        assertEquals(scope, parsed.facts().links().get(0).scope());
        assertEquals(scope, parsed.facts().variables().get(0).scope());
        assertEquals(
                List.of("china-21vianet", "global"),
                parsed.facts().zones().stream().map(z -> z.cloud()).toList());
        assertEquals(List.of(), parsed.found());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":::zone pivot=\"a\"\nb\n:::zone-end",
                "::::: ZONE pivot=\"a\" :::::\nb\n::::: Zone-End :::::",
                "   ::: zone   pivot=\"a\"   \nb\n   ::: zone-end  ",
                "::: zone pivot=\"a\"\n\nb\n\n::: zone-end"
            })
    void zonesAreWrittenAsLearnWritesThem(String markdown) {
        Parsed parsed = Parsed.of(markdown);
        assertEquals("<zone [a]><p>b</p>\n</zone>", parsed.html());
        assertEquals(List.of(), parsed.found());
    }

    @Test
    void aZoneMayStandInAList() {
        assertEquals(
                "<ul>\n<li>a\n<zone [x]>b\n</zone></li>\n<li>c</li>\n</ul>\n",
                Parsed.of("- a\n  ::: zone pivot=\"x\"\n  b\n  ::: zone-end\n- c")
                        .html()
                        .replace("<p>b</p>", "b"));
    }

    @Test
    void codeMayShowZones() {
        Parsed parsed = Parsed.of("::: zone pivot=\"x\"\n```\n::: zone-end\n```\n::: zone-end\n\n    ::: zone\n");
        assertEquals(List.of(), parsed.found());
        assertEquals(
                List.of("::: zone-end\n", "::: zone\n"),
                parsed.facts().code().stream().map(c -> c.text()).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::: zone pivot=\"a\"\nb",
                "::: zone\nb\n::: zone-end",
                "::: zone pivot=a\nb\n::: zone-end",
                "::: zone pivot=\"A b\"\nb\n::: zone-end",
                "::: zone pivot=\"\"\nb\n::: zone-end",
                "::: zone target=\"desk\"\nb\n::: zone-end",
                "::: zone pivot=\"a\" x=\"y\"\nb\n::: zone-end",
                "::: zone-end",
                "::: moniker range=\"x\""
            })
    void aFaultyZoneStopsTheBuild(String markdown) {
        assertEquals(List.of("5:1 zone-syntax"), Parsed.of(markdown).found());
    }

    @Test
    void zonesDoNotNest() {
        Parsed parsed = Parsed.of("::: zone pivot=\"a\"\n::: zone pivot=\"b\"\nc\n::: zone-end\n::: zone-end");
        assertEquals(List.of("6:1 zone-syntax", "9:1 zone-syntax"), parsed.found());
    }

    @Test
    void variablesStandInTextAndInTitles() {
        Parsed parsed = Parsed.of("{{cloud.name}} **{{ a-b }}** [x](y.md \"t {{c}}\") ![i {{d}}](i.png)");
        assertEquals(
                "<p>[cloud.name] <strong>[a-b]</strong> <a href=\"article:billing/y\" title=\"t [c]\">x</a> "
                        + "<img src=\"billing/i.png\" alt=\"i [d]\"></p>\n",
                parsed.html());
        assertEquals(
                List.of("cloud.name", "a-b", "c", "d"),
                parsed.facts().variables().stream().map(v -> v.name()).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\{{a}}", "{\\{a}}", "{{a", "{{}}", "{{a b}}", "{{a\nb}}", "${7*7}", "{{<b}}", "<#assign>"})
    void whatIsNoVariableIsText(String markdown) {
        Parsed parsed = Parsed.of(markdown);
        assertEquals(List.of(), parsed.facts().variables());
        assertEquals(
                "<p>" + markdown.replace("\\", "").replace("<", "&lt;").replace(">", "&gt;") + "</p>\n", parsed.html());
    }

    @Test
    void codeIsNeverATemplate() {
        Parsed parsed = Parsed.of("`{{a}}`\n\n```\n{{b}}\n```\n");
        assertEquals(List.of(), parsed.facts().variables());
        assertEquals("<p><code>{{a}}</code></p>\n<pre tabindex=\"0\"><code>{{b}}\n</code></pre>\n", parsed.html());
    }

    @Test
    void codeCarriesItsLanguage() {
        assertEquals(
                "<pre tabindex=\"0\" data-language=\"C++\"><code class=\"language-c++\">x &lt; y\n</code></pre>\n",
                Parsed.of("```c++ title\nx < y\n```").html());
        assertEquals(
                "<pre tabindex=\"0\"><code>x\n</code></pre>\n",
                Parsed.of("```\"onload=\nx\n```").html());
        assertEquals(
                "<pre tabindex=\"0\"><code>x\n</code></pre>\n",
                Parsed.of("```" + "a".repeat(41) + "\nx\n```").html());
    }

    @Test
    void tablesAlignByClass() {
        assertEquals(
                """
                <div class="table-scroll" role="group" aria-label="[table.label]" tabindex="0">
                <table>
                <thead>
                <tr>
                <th scope="col" class="align-left">a</th>
                <th scope="col" class="align-right">b</th>
                <th scope="col">c</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td class="align-left"><code>x|y</code></td>
                <td class="align-right">1<br>2</td>
                <td></td>
                </tr>
                </tbody>
                </table>
                </div>
                """,
                Parsed.of("| a | b | c |\n|:--|--:|---|\n| `x\\|y` | 1<br/>2 |").html());
    }

    @Test
    void tasksHaveALabel() {
        assertEquals("""
                <ul>
                <li class="task"><input type="checkbox" checked disabled aria-label="[task.done]"> a</li>
                <li class="task"><input type="checkbox" disabled aria-label="[task.open]"> b</li>
                </ul>
                """, Parsed.of("- [x] a\n- [ ] b").html());
    }

    @Test
    void footnotesStandAtTheEndInTheOrderOfTheirCalls() {
        Parsed parsed = Parsed.of("a[^x] b[^y] c[^x] [^z]\n\n[^y]: Y\n[^x]: X *e*\n");
        assertEquals(
                "<p>a" + call("fnref-1", 1) + " b" + call("fnref-2", 2) + " c" + call("fnref-1-2", 1) + " [^z]</p>\n"
                        + "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"[footnote.title]\">\n<ol>\n"
                        + "<li id=\"fn-1\" value=\"1\">\n<p>X <em>e</em>" + back("fnref-1") + back("fnref-1-2")
                        + "</p>\n</li>\n"
                        + "<li id=\"fn-2\" value=\"2\">\n<p>Y" + back("fnref-2") + "</p>\n</li>\n</ol>\n</section>\n",
                parsed.html());
    }

    @Test
    void aCallOfAnUnknownFootnoteStopsTheBuild() {
        Parsed parsed = Parsed.of("a[^x] b[^x]\n\n- c *d*[^y]\n\n[^z]: e[^z]\n");
        assertEquals(List.of("5:2 footnote-unknown", "7:8 footnote-unknown", "9:1 footnote-unused"), parsed.found());
        assertEquals(
                "there is no footnote [^x] in this article",
                parsed.diagnostics().get(0).message());
        assertEquals(
                "write it as a paragraph that starts with [^x]: or write \\[^x] for plain brackets",
                parsed.diagnostics().get(0).hint());
    }

    @Test
    void bracketsThatCannotCallAFootnoteStay() {
        Parsed parsed =
                Parsed.of("`[^x]` \\[^x] [^] [^ x] [^x y] [^x](b.md) ![^x](c.png)\n\n```\n[^x]\n```\n\n    [^x]: y\n");
        assertEquals(List.of(), parsed.found());
    }

    @Test
    void aFootnoteThatIsNotShownIsReported() {
        Parsed parsed = Parsed.of("a[^x]\n\n[^x]: X\n\n[^x]: again\n\n> [^3]: [dead](gone.md)\n");
        assertEquals(List.of("9:1 footnote-unused", "11:3 footnote-unused"), parsed.found());
        assertEquals(
                List.of(
                        "there is another footnote [^x] above, so this one is not shown",
                        "nothing refers to the footnote [^3], so it is not shown"),
                parsed.diagnostics().stream().map(d -> d.message()).toList());
    }

    @Test
    void aFootnoteIsShownWhereItIsCalled() {
        Parsed parsed = Parsed.of("::: zone pivot=\"x\"\na[^1]\n::: zone-end\n\n[^1]: [l](m.md)\n");
        CloudScope scope = CloudScope.of(List.of(new CloudId("x")));
        assertEquals(scope, parsed.facts().links().get(0).scope());
        assertEquals(
                3,
                parsed.article().body().parts().stream()
                        .filter(new Part.ZoneStart(scope)::equals)
                        .count());
    }

    @Test
    void commentsVanish() {
        Parsed parsed = Parsed.of("a <!-- b --> c\n\n<!-- d\n\ne -->\n\nf");
        assertEquals("<p>a  c</p>\n<p>f</p>\n", parsed.html());
        assertEquals(List.of(), parsed.found());
    }

    @Test
    void keysSubscriptAndSuperscriptAreKeptInPairs() {
        assertEquals(
                "<p><kbd>Ctrl</kbd> H<sub>2</sub>O x<sup><em>2</em></sup></p>\n",
                Parsed.of("<kbd>Ctrl</kbd> H<SUB>2</SUB>O x<sup>*2*</sup>").html());
        assertEquals(List.of("5:1 html-removed"), Parsed.of("<kbd>Ctrl").found());
        assertEquals(
                List.of("5:1 html-removed", "5:8 html-removed", "5:14 html-removed", "5:20 html-removed"),
                Parsed.of("<kbd>a <sub>b</kbd></sub>").found());
        assertEquals(
                List.of("5:2 html-removed", "5:9 html-removed"),
                Parsed.of("*<kbd>a*</kbd>").found());
        assertEquals(
                List.of("5:1 html-removed", "5:19 html-removed"),
                Parsed.of("<kbd onclick=\"x\">a</kbd>").found());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>",
                "<br>",
                "</p>",
                "<img src=x onerror=alert(1)>",
                "<script>alert(1)</script>",
                "<style>x</style>",
                "<iframe src=x></iframe>",
                "<a name=\"x\">",
                "<math><mtext><table><mglyph><style><!--</style>",
                "<svg onload=x>",
                "<form>",
                "<?php ?>",
                "<!DOCTYPE html>",
                "<![CDATA[x]]>",
                "<details>",
                "<img name=cookie>",
                "<!-- a --> <b>"
            })
    void otherHtmlStopsTheBuildAndIsShownAsText(String html) {
        for (String markdown : List.of(html, "a " + html)) {
            Parsed parsed = Parsed.of(markdown);
            assertTrue(parsed.found().get(0).endsWith(" html-removed"));
            assertFalse(parsed.html().replaceAll("</?p>", "").contains("<"));
        }
    }

    @Test
    void positionsArePlacesInTheFile() {
        Parsed parsed = Parsed.of("> - a\n>   b [c](d.md)\n>\n> | `x` | y |\n> |---|---|\n> | z | \\|[e](f.md) |\n");
        assertEquals(
                List.of("6:7", "10:11"),
                parsed.facts().links().stream()
                        .map(l -> l.position().line() + ":" + l.position().column())
                        .toList());
        assertEquals(5, parsed.facts().code().get(0).position().column());
    }

    private static String call(String id, int number) {
        return "<sup class=\"footnote-ref\"><a id=\"" + id + "\" href=\"#fn-" + number + "\" role=\"doc-noteref\">"
                + number + "</a></sup>";
    }

    private static String back(String id) {
        return " <a class=\"footnote-back\" href=\"#" + id
                + "\" role=\"doc-backlink\" aria-label=\"[footnote.back]\">↩</a>";
    }
}
