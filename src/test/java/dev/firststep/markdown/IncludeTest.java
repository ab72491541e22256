package dev.firststep.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.markdown.Inclusions.Included;
import dev.firststep.model.ArticleSource;
import dev.firststep.model.ImageUse;
import dev.firststep.model.Link;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class IncludeTest {
    private static final MarkdownParser PARSER = new MarkdownParser();

    private final Map<String, String> files = new TreeMap<>();

    private IncludeTest file(String path, String text) {
        files.put(path, text);
        return this;
    }

    private Optional<Included> find(String path, String from) {
        Path resolved = path.startsWith("~/")
                ? Path.of("content/en").resolve(path.substring(2))
                : Path.of(from).resolveSibling(path);
        String name = resolved.normalize().toString().replace('\\', '/');
        return Optional.ofNullable(files.get(name)).map(text -> new Included(name, name, text));
    }

    /** The article {@code content/en/billing/questions.md}, whose body starts in line 5. */
    private Parsed parse(String body) {
        List<Diagnostic> found = new ArrayList<>();
        Article article = PARSER.parse(Parsed.source("billing/questions.md", body), this::find, found::add);
        return new Parsed(article, found.stream().sorted().toList());
    }

    private static List<String> messages(Parsed parsed) {
        return parsed.diagnostics().stream()
                .map(d -> d.position() + " " + d.code().id() + " " + d.message())
                .toList();
    }

    @Test
    void aFileThatIsNoMarkdownByItsNameIsIncludedWithAWarning() {
        file("content/en/includes/hours.txt", "We are *open*\n");
        Parsed parsed = parse("[!INCLUDE [hours](../includes/hours.txt)]\n");
        assertEquals("<p>We are <em>open</em></p>\n", parsed.html());
        assertEquals(
                List.of("content/en/billing/questions.md:5:1 include-not-markdown"
                        + " the included file '../includes/hours.txt' has no name of a Markdown file"),
                messages(parsed));
    }

    @Test
    void aLineOfItsOwnStandsForTheBlocksOfTheFile() {
        file("content/en/includes/hours.md", "---\ntitle: x\n---\nWe are open:\n\n- Monday\n- Friday\n");
        Parsed parsed = parse("Before.\n[!INCLUDE [hours](../includes/hours.md)]\nAfter.\n");
        assertEquals(
                "<p>Before.</p>\n<p>We are open:</p>\n<ul>\n<li>Monday</li>\n<li>Friday</li>\n</ul>\n<p>After.</p>\n",
                parsed.html());
        assertEquals(List.of(), parsed.found());
        assertEquals(List.of("content/en/includes/hours.md"), parsed.facts().dependencies());
    }

    @Test
    void withinALineItStandsForTheWordsOfTheFile() {
        file("content/en/includes/product.md", "---\ntitle: x\n---\n*Partner* Center\n");
        Parsed parsed = parse("""
                Open **[!INCLUDE [p](../includes/product.md)]** and \\[!INCLUDE [p](x.md)].

                ## About [!include-[p](<~/includes/product.md> "t")]
                """);
        assertEquals("About Partner Center", parsed.facts().headings().get(0).text());
        String html = parsed.html();
        assertEquals(
                "<p>Open <strong><em>Partner</em> Center</strong> and [!INCLUDE <a href=\"article:billing/x\">p</a>].</p>\n",
                html.substring(0, html.indexOf("<div")));
        assertEquals(List.of(), parsed.found());
    }

    @Test
    void linksAndImagesAreSeenFromTheArticle() {
        file("content/en/shared/parts/contact.md", """
                [Phone](../phone.md#hours), [here](#top), [web](https://example.org/a), ![Map](img/map.png)

                [f]

                [f]: ./fax.md
                """);
        Parsed parsed = parse("[!include[](../shared/parts/contact.md)]\n");
        assertEquals(
                List.of("article:shared/phone#hours", "#top", "https://example.org/a", "article:shared/parts/fax"),
                parsed.facts().links().stream()
                        .map(Link::target)
                        .map(target -> target.display())
                        .toList());
        assertEquals(
                List.of("shared/parts/img/map.png"),
                parsed.facts().images().stream()
                        .map(ImageUse::target)
                        .map(target -> target.display())
                        .toList());
    }

    @Test
    void aFileOfAnotherRepositoryIsSeenByItsPathInTheDocset() {
        Inclusions elsewhere = new Inclusions() {
            @Override
            public Optional<Included> find(String path, String from) {
                return from.equals("billing/questions.md")
                        ? Optional.of(new Included("parts/a.md", "../other/docs/parts/a.md", "![Map](map.png)\n"))
                        : Optional.empty();
            }

            @Override
            public String article(String file) {
                return "billing/questions.md";
            }
        };
        ArticleSource source = Parsed.source("billing/questions.md", "[!include[](../parts/a.md)]\n");
        Article article = PARSER.parse(source, elsewhere, finding -> {});
        assertEquals("parts/map.png", article.facts().images().get(0).target().display());
        assertEquals(List.of("../other/docs/parts/a.md"), article.facts().dependencies());
    }

    @Test
    void findingsNameTheIncludedFileAndItsLine() {
        file("content/en/includes/a.md", "---\ntitle: x\n---\nfine\n\n[bad](javascript:x)\n");
        file("content/en/includes/b.md", "one [!include[](c.md)]\n");
        file("content/en/includes/c.md", "two\n[bad](javascript:y)\n");
        Parsed parsed =
                parse("[!include[](../includes/a.md)]\n\nword [!include[](../includes/b.md)]\n\n[bad](javascript:z)\n");
        assertEquals(
                List.of(
                        "content/en/billing/questions.md:9:1",
                        "content/en/includes/a.md:6:1",
                        "content/en/includes/c.md:2:1"),
                parsed.diagnostics().stream()
                        .map(d -> d.position().file() + ":" + d.position().line() + ":"
                                + d.position().column())
                        .toList());
    }

    @Test
    void definitionsStayInTheirFile() {
        file("content/en/billing/a.md", "[x] [y]\n\n[x]: https://example.org/a\n");
        Parsed parsed = parse("[!include[](a.md)]\n\n[x] [!include[](a.md)]\n\n[y]: https://example.org/b\n");
        assertEquals(
                "<p><a href=\"https://example.org/a\">x</a> [y]</p>\n<p>[x] <a href=\"https://example.org/a\">x</a> [y]</p>\n",
                parsed.html());
    }

    @Test
    void aCellThatIsNothingButAnIncludeHoldsBlocks() {
        file("content/en/billing/list.md", "- one\n- two\n");
        file("content/en/billing/word.md", "only *this*\n");
        Parsed parsed = parse("""
                | a | b | c |
                |-|-|-|
                | [!include[](list.md)] | [!include[](word.md)] | x [!include[](word.md)] |
                """);
        String html = parsed.html();
        assertEquals("""
                <td>
                <ul>
                <li>one</li>
                <li>two</li>
                </ul>
                </td>
                <td>only <em>this</em></td>
                <td>x only <em>this</em></td>
                """, html.substring(html.indexOf("<td>"), html.indexOf("</tr>\n</tbody>")));
        assertEquals(List.of(), parsed.found());
    }

    @Test
    void aMissingFileLeavesTheIncludeAsItIs() {
        Parsed parsed = parse("[!INCLUDE [a](gone.md)]\n\nword [!INCLUDE [b](gone.md)] word\n");
        assertEquals("<p>[!include[a](gone.md)]</p>\n<p>word [!include[b](gone.md)] word</p>\n", parsed.html());
        assertEquals(List.of("5:1 include-missing", "7:6 include-missing"), parsed.found());
    }

    @Test
    void aCycleIsReportedWithItsChain() {
        file("content/en/billing/a.md", "A\n\n[!include[](b.md)]\n");
        file("content/en/billing/b.md", "B [!include[](a.md)] [!include[](questions.md)]\n");
        file("content/en/billing/questions.md", "never\n");
        assertEquals(
                List.of(
                        "content/en/billing/b.md:1:3 include-cycle this file includes itself:"
                                + " content/en/billing/questions.md > content/en/billing/a.md >"
                                + " content/en/billing/b.md > content/en/billing/a.md",
                        "content/en/billing/b.md:1:22 include-cycle this file includes itself:"
                                + " content/en/billing/questions.md > content/en/billing/a.md >"
                                + " content/en/billing/b.md > content/en/billing/questions.md"),
                messages(parse("[!include[](a.md)]\n")));
    }

    @Test
    void severalParagraphsWithinALineRunTogether() {
        file("content/en/billing/a.md", "First.\n\n  Second.\n");
        Parsed parsed = parse("x [!include[](a.md)]\n");
        assertEquals("<p>x First.Second.</p>\n", parsed.html());
        assertEquals(List.of("5:3 include-paragraphs"), parsed.found());
    }

    @Test
    void theFirstHeadingMayComeFromAFile() {
        file("content/en/billing/a.md", "# Title\n\nText\n");
        Parsed parsed = parse("[!include[](a.md)]\n\n## Part\n");
        assertEquals("Title", parsed.facts().title());
        assertEquals(List.of(), parsed.found());
    }

    @Test
    void headingsOfFilesShareTheIdsOfThePage() {
        file("content/en/billing/a.md", "## Part\n");
        Parsed parsed = parse("## Part\n\n[!include[](a.md)]\n\n[!include[](a.md)]\n");
        assertEquals(
                List.of("part", "part-1", "part-2"),
                parsed.facts().headings().stream().map(h -> h.id()).toList());
    }

    @Test
    void filesThatMultiplyStopTheArticle() {
        for (int level = 0; level < 20; level++) {
            String next = "[!include[](f" + (level + 1) + ".md)]\n\n";
            file("content/en/billing/f" + level + ".md", next + next + "word [!include[](f" + (level + 1) + ".md)]\n");
        }
        file("content/en/billing/f20.md", "end\n");
        Parsed parsed = assertTimeout(Duration.ofSeconds(5), () -> parse("[!include[](f0.md)]\n"));
        assertEquals(1, countOf(parsed, "limit-includes"));
        assertEquals("", parsed.html());
    }

    @Test
    void textThatIsTooMuchAltogetherStopsTheArticle() {
        file("content/en/billing/big.md", ("word ".repeat(20) + "\n").repeat(4_000));
        Parsed parsed = assertTimeout(Duration.ofSeconds(5), () -> parse("[!include[](big.md)]\n\n".repeat(12)));
        assertEquals(1, countOf(parsed, "limit-includes"));
    }

    @Test
    void anIncludedFileIsGuardedLikeAnArticle() {
        file("content/en/billing/a.md", "a\u202Eb\n");
        file("content/en/billing/b.md", "> ".repeat(80) + "x\n");
        assertEquals(
                List.of("1:2 bidi-character", "1:1 limit-nesting"),
                parse("[!include[](a.md)]\n\n[!include[](b.md)]\n").found());
    }

    @Test
    void openingsWithoutEndTakeLinearTime() {
        String text = "a" + "[!include[".repeat(2_000) + "\n";
        assertTimeout(Duration.ofSeconds(5), () -> parse(text.repeat(20)));
        assertTimeout(Duration.ofSeconds(5), () -> parse("a " + "[!include[x](y ".repeat(3_000)));
    }

    @Test
    void bothLanguagesOfABilingualFileAreIncluded() {
        file(
                "content/en/billing/a.md",
                "<span data-ttu-id=\"1\">Hallo</span>"
                        + "<span class=\"sxs-lookup\"><span data-stu-id=\"1\">Hello</span></span> both\n");
        List<Diagnostic> found = new ArrayList<>();
        ArticleSource file = Parsed.source("billing/questions.md", "[!include[](a.md)]\n\nx [!include[](a.md)]\n");
        Bilingual both = PARSER.parseBoth(file, file, this::find, found::add);
        assertEquals("<p>Hallo both</p>\n<p>x Hallo both</p>\n", new Parsed(both.target(), found).html());
        assertEquals("<p>Hello both</p>\n<p>x Hello both</p>\n", new Parsed(both.source(), found).html());
        assertEquals(List.of(), found);
    }

    @Test
    void aPageInOneLanguageTakesTheTranslationOfABilingualFile() {
        file(
                "content/en/billing/a.md",
                "<span data-ttu-id=\"1\">Hallo</span>"
                        + "<span class=\"sxs-lookup\"><span data-stu-id=\"1\">Hello</span></span>\n");
        Parsed parsed = parse("[!include[](a.md)]\n\nx [!include[](a.md)]\n");
        assertEquals("<p>Hallo</p>\n<p>x Hallo</p>\n", parsed.html());
        assertEquals(List.of(), parsed.found());
    }

    private static int countOf(Parsed parsed, String code) {
        return (int) parsed.found().stream().filter(line -> line.endsWith(code)).count();
    }
}
