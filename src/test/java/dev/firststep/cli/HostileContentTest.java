package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hostile articles, from the front door. The numbers are those of the project's list of twenty-five hostile inputs: 7, 11
 * and 20 are in {@link HostileLinkTest}, 14 (in templates) and 15 in {@link HostileTemplateTest}, 16 to 18 in
 * {@link HostileYamlTest}, 19 and 21 in {@link HostileNameTest}, 22 in {@link HostileImageTest}, 23 and 24 in
 * {@link HostileFileTest}, 25 in {@link HostileSurroundingsTest}.
 *
 * <p>Waiting for their features: 13 inside the search index and as a query (search); 20 as the path of an include or a
 * snippet (includes and snippets); requests with {@code ..}, foreign hosts and origins (serve). There are no attributes in
 * braces yet: what 8 writes is plain text, and is held to that.
 */
class HostileContentTest {
    @TempDir
    Path root;

    @Test
    void n01AThousandQuoteMarksAreRefused() throws IOException {
        refused(">".repeat(1_000) + "text", "5:1 limit-nesting");
        refused("> ".repeat(1_000) + "text", "5:1 limit-nesting");
    }

    @Test
    void n02AListNestedAThousandDeepIsRefused() throws IOException {
        refused("- ".repeat(1_000) + "a", "5:1 limit-nesting");
        refused("1. ".repeat(40) + "a", "5:1 limit-nesting");
        refused(
                IntStream.range(0, 500).mapToObj(i -> "  ".repeat(i) + "- a").collect(Collectors.joining("\n")),
                "37:1 limit-nesting");
    }

    @Test
    void n03EmphasisInsideEmphasisIsRefused() throws IOException {
        refused("*a ".repeat(3_000) + " b*".repeat(3_000), "5:1 limit-line-length");
        refused("*a ".repeat(1_500) + " b*".repeat(1_500), "5:193 limit-emphasis");
        refused("*a\n".repeat(3_000) + " b*\n".repeat(3_000), "69:1 limit-emphasis");
    }

    @Test
    void n04ImagesInsideImagesAreRefused() throws IOException {
        refused("![".repeat(20_000) + "x" + "](u)".repeat(20_000), "5:1 limit-line-length");
        refused("![".repeat(1_000) + "x", "5:129 limit-brackets");
    }

    @Test
    void n05TwentyThousandReferenceDefinitionsAreRefused() throws IOException {
        refused("[a]: b\n".repeat(19_000), "505:1 limit-references");
    }

    @Test
    void n06AnAddressOfAThousandDotsIsRefused() throws IOException {
        refused("<" + "a.".repeat(1_000) + "@b>", "5:1 url-forbidden");
    }

    @Test
    void n08AttributesInBracesAreOnlyText() throws IOException {
        Document page = page(HostileSite.below(root)
                .article("text {onclick=alert(1) style=color:red}\n\n[a](contact.md){href=javascript:alert(1)}\n"));
        assertTrue(page.text().contains("text {onclick=alert(1) style=color:red}"), page.text());
        assertTrue(page.select("[onclick], [style], [href^=javascript]").isEmpty());
    }

    @Test
    void n09RawHtmlIsRefused() throws IOException {
        eachRefused(
                "html-removed",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
                "<script>alert(1)</script>",
                "<svg onload=alert(1)>",
                "<style>a{}</style>",
                "<iframe src=//evil.example></iframe>",
                "<form id=a></form>");
        refused("Text <img src=x onerror=alert(1)> more.", "5:6 html-removed");
        refused("<a href=\"javascript:x\">a</a>", "5:1 html-removed", "5:25 html-removed");
        refused("| a |\n| - |\n| <img src=x onerror=alert(1)> |", "7:3 html-removed");
    }

    @Test
    void n10AnIdThatClobbersThePageIsRefused() throws IOException {
        eachRefused(
                "id-invalid",
                "## A {#location}",
                "## B {#main}",
                "## C {#__proto__}",
                "## D {#documentElement}",
                "## E {#fs-x}",
                "## F {#_main}");
        refused("<img name=cookie>", "5:1 html-removed");
    }

    @Test
    void n10AHeadingWhoseTextClobbersThePageGetsAnotherId() throws IOException {
        Document page = page(HostileSite.below(root).article("## Location\n\n## Cookie\n\n## Constructor"));
        assertEquals(
                List.of("h-location", "h-cookie", "h-constructor"),
                page.select("main h2[id]").eachAttr("id"));
    }

    @Test
    void n12CharactersThatNobodySeesAreRefusedInTheText() throws IOException {
        refused("A\u202Eb", "5:2 bidi-character");
        refused("![alt\u2066](x.png)", "5:6 bidi-character");
        refused("`a\u0000b`", "5:3 control-character");
        refused("A \uE000.", "5:3 control-character");
        refused("A &#x202E;.", "5:3 bidi-character");
        refused("A &#xD800;.", "5:3 control-character");
        HostileSite.below(root)
                .file(
                        HostileSite.ARTICLE,
                        "---\ntitle: A\n---\nA \u00ED\u00A0\u0080"
                                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1))
                .isRefused(HostileSite.ARTICLE + ":4:3 encoding");
    }

    @Test
    void n12CharactersThatNobodySeesAreRefusedInATitle() throws IOException {
        titleRefused("A\u202Eb", "2:9 bidi-character");
        titleRefused("\"A\\u202Eb\"", "2:8 bidi-character");
        titleRefused("A\u0007b", "2:9 control-character");
        titleRefused("\"A\\0\"", "2:8 control-character");
        titleRefused("A\u200Bb", "2:1 control-character");
        titleRefused("\"A\\u200Bb\"", "2:1 control-character");
        titleRefused("\u200B", "2:8 title-empty");
    }

    @Test
    void n12CharactersWithoutWidthAreRefusedInCode() throws IOException {
        refused("Run `rm\u200B -rf`.", "5:5 control-character");
        refused("```\nzero\u2060width\n```", "5:1 control-character");
        refused("    in\uFEFFdented", "5:5 control-character");
        HostileSite.below(root).article("Wo\u00ADrd\u200Bbreak.").isBuilt();
    }

    @Test
    void n13ATitleCannotEndTheElementItStandsIn() throws IOException {
        String title = "</title><script>alert(1)</script>";
        HostileSite hostile = HostileSite.below(root)
                .frontMatter(
                        "title: '" + title + "'\ndescription: '\"><script>alert(2)</script>'\nupdated: 2026-01-02");
        Document page = page(hostile);
        assertEquals(title + " – Global – Help", page.title());
        assertEquals(title, page.expectFirst("h1").text());
        assertEquals(
                "\"><script>alert(2)</script>",
                page.expectFirst("meta[name=description]").attr("content"));
        hostile.site().site().forEach((path, text) -> assertFalse(text.contains("<script>"), path));
        assertTrue(hostile.site().read("site/en/global/feed.xml").contains("&lt;/title&gt;&lt;script&gt;"));
    }

    @Test
    void n14ContentIsNeverRunAsATemplate() throws IOException {
        String execute = "<#assign x=\"freemarker.template.utility.Execute\"?new()>${x(\"id\")}";
        HostileSite hostile = HostileSite.below(root)
                .file(
                        HostileSite.ARTICLE,
                        "---\ntitle: \"${7*7} #{1}\"\ndescription: \"<#setting locale='tr'>\"\n---\n"
                                + "Seven ${7+7} [=3+3] [#assign a=1].\n\n" + execute + "\n\n`" + execute
                                + "`\n\n```\n<@r/>\n```\n");
        Document page = page(hostile);
        assertEquals("${7*7} #{1}", page.expectFirst("h1").text());
        assertEquals(
                "Seven ${7+7} [=3+3] [#assign a=1]. " + execute + " " + execute + " <@r/>",
                page.expectFirst(".prose").text());
    }

    private void refused(String body, String... errors) throws IOException {
        HostileSite.below(root).article(body).isRefused(at(errors));
    }

    private void titleRefused(String title, String error) throws IOException {
        HostileSite.below(root)
                .frontMatter("title: " + title + "\ndescription: H.")
                .isRefused(at(error));
    }

    /** Expects one error of this kind at the start of each paragraph. */
    private void eachRefused(String code, String... paragraphs) throws IOException {
        String[] errors = IntStream.range(0, paragraphs.length)
                .mapToObj(i -> (5 + 2 * i) + ":1 " + code)
                .toArray(String[]::new);
        refused(String.join("\n\n", paragraphs), errors);
    }

    private static String[] at(String... errors) {
        return Stream.of(errors).map(error -> HostileSite.ARTICLE + ":" + error).toArray(String[]::new);
    }

    private static Document page(HostileSite hostile) throws IOException {
        return Jsoup.parse(hostile.isBuilt().read("site/en/global/hostile/index.html"));
    }
}
