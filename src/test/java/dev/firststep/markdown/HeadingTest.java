package dev.firststep.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.model.Heading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of headings, and which ids they have. */
class HeadingTest {
    private static final String H2 = "<div class=\"heading\"><h2 id=\"%1$s\">%2$s</h2>"
            + "<a class=\"heading-anchor\" href=\"#%1$s\" aria-labelledby=\"%1$s\" title=\"[heading.link]\"></a></div>\n";

    @Test
    void thePageHeadingIsAFactAndNotPartOfTheBody() {
        Parsed parsed = Parsed.of("<!-- note -->\n\n# Help with {{cloud.name}}\n\nText\n");
        assertEquals("<p>Text</p>\n", parsed.html());
        assertEquals("Help with {{cloud.name}}", parsed.facts().title());
        assertEquals("cloud.name", parsed.facts().variables().get(0).name());
        assertEquals(7, parsed.facts().headings().get(0).position().line());
    }

    @Test
    void aHeadingHasAnIdAndALinkToItself() {
        assertEquals(
                H2.formatted("buy-more", "Buy <em>more</em>"),
                Parsed.of("## Buy *more*").html());
    }

    @ParameterizedTest
    @CsvSource({
        "Buy more licenses?, buy-more-licenses",
        "'C# & F#', c--f",
        "联系 我们：支持, 联系-我们支持",
        "snake_case-id, snake_case-id",
        "İstanbul, i̇stanbul",
        "!!!, section",
        "Location, h-location",
        "cookie, h-cookie",
        "Fs x, h-fs-x",
        "Fn 1, h-fn-1",
        "{{cloud.name}} portal, cloudname-portal",
        "`code` and **bold**, code-and-bold"
    })
    void anIdIsMadeAsGitHubMakesIt(String heading, String id) {
        assertEquals(List.of(id), ids("## " + heading));
    }

    @Test
    void equalHeadingsAreNumbered() {
        assertEquals(List.of("a", "a-1", "a-1-1", "a-2"), ids("## a\n## a\n## a-1\n## a"));
    }

    @Test
    void aWriterMayChooseAnId() {
        Parsed parsed = Parsed.of("## Buy more {#more}\n## Sell {#sell-2} ##\n");
        assertEquals(List.of("more", "sell-2"), ids(parsed));
        assertEquals("Buy more", parsed.facts().headings().get(0).text());
        assertEquals(
                List.of("more", "more-1"),
                ids("## More\n## Buy {#more}").stream().sorted().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"location", "body", "forms", "fs-x", "fnref-1", "Upper", "a_b", "-a", "a*b*", "", "中"})
    void anIdThatPagesOrScriptsUseIsRefused(String id) {
        assertEquals(List.of("5:1 id-invalid"), Parsed.of("## A {#" + id + "}").found());
    }

    @Test
    void bracesThatAreNoIdAreText() {
        Parsed parsed = Parsed.of("## A {onclick=x style=y}");
        assertEquals("A {onclick=x style=y}", parsed.facts().headings().get(0).text());
        assertEquals(
                "<p>text {onclick=x} <a href=\"article:billing/b\">a</a>{href=x}</p>\n",
                Parsed.of("text {onclick=x} [a](b.md){href=x}").html());
    }

    @Test
    void anIdMayComeTwiceOnlyInPassagesForDifferentClouds() {
        assertEquals(
                List.of("6:1 id-duplicate"), Parsed.of("## A {#a}\n## B {#a}").found());
        String zones = "::: zone pivot=\"x\"\n## A {#a}\n::: zone-end\n::: zone pivot=\"y\"\n## B {#a}\n::: zone-end\n";
        assertEquals(List.of(), Parsed.of(zones).found());
        assertEquals(
                List.of("11:1 id-duplicate"), Parsed.of(zones + "## C {#a}").found());
    }

    @Test
    void learnAnchorsBecomeIds() {
        Parsed parsed = Parsed.of("## <a name=\"who-does-what\"></a>谁做什么\n## <a id=\"who-does-what\"></a>谁\n");
        assertEquals(List.of("who-does-what", "who-does-what-1"), ids(parsed));
        assertEquals("谁做什么", parsed.facts().headings().get(0).text());
        assertEquals(List.of(), parsed.found());
    }

    @Test
    void headingsKeepTheirOrder() {
        assertEquals(List.of(), Parsed.of("# A\n## B\n### C\n## D").found());
        assertEquals(List.of(), Parsed.of("## A").found());
        assertEquals(List.of("5:1 heading-level"), Parsed.of("### A").found());
        assertEquals(List.of("6:1 heading-level"), Parsed.of("## A\n#### B").found());
        assertEquals(List.of("6:1 heading-level"), Parsed.of("# A\n# B").found());
        assertEquals(List.of("7:1 heading-level"), Parsed.of("Text\n\n# A").found());
        assertEquals(List.of("5:1 heading-empty"), Parsed.of("## ").found());
        assertEquals(List.of("5:1 heading-empty"), Parsed.of("## {#a}").found());
    }

    private static List<String> ids(String markdown) {
        return ids(Parsed.of(markdown));
    }

    private static List<String> ids(Parsed parsed) {
        return parsed.facts().headings().stream().map(Heading::id).toList();
    }
}
