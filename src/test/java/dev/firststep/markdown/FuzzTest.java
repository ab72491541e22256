package dev.firststep.markdown;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Random heaps of Markdown: never an exception, never anything in the HTML that we do not write. */
class FuzzTest {
    private static final int ARTICLES = 1_500;

    private static final String[] FRAGMENTS = {
        "a",
        "b c",
        "中文",
        "“引”",
        "，",
        "。",
        " ",
        "  ",
        "\n",
        "\n",
        "\n\n",
        "\t",
        "    ",
        "*",
        "**",
        "***",
        "_",
        "__",
        "~~",
        "~",
        "`",
        "``",
        "```\n",
        "~~~\n",
        "# ",
        "## ",
        "### x {#y}",
        "{#",
        "}",
        "> ",
        "- ",
        "1. ",
        "+ ",
        "[ ] ",
        "[x] ",
        "[",
        "]",
        "](",
        ")",
        "![",
        "[a](b.md)",
        "[a](javascript:alert(1))",
        "[a](&#106;avascript:x)",
        "![i](i.png)",
        "[r]",
        "[r]: x.md\n",
        "[^f]",
        "[^f]: note\n",
        "<",
        ">",
        "<b>",
        "</b>",
        "<script>",
        "</script>",
        "<img src=x onerror=y>",
        "<kbd>",
        "</kbd>",
        "<br>",
        "<!--",
        "-->",
        "<a name=\"n\"></a>",
        "<https://a.example>",
        "https://a.example/b",
        "www.a.example",
        "x@y.example",
        "&amp;",
        "&lt;",
        "&#0;",
        "&#x202E;",
        "&nbsp;",
        "\\",
        "\\*",
        "{{",
        "}}",
        "{{v}}",
        "|",
        "| a | b |\n|---|:-:|\n",
        "---\n",
        "===\n",
        "::: zone pivot=\"x\"\n",
        "::: zone-end\n",
        "> [!NOTE]\n",
        "[!include[a](i.md)]",
        "\n[!include[a](i.md)]\n",
        "[!include[",
        "\n[!code-cs[n](c.cs?name=t&highlight=1 \"t\")]\n",
        "\n[!code[n](gone.cs)]\n",
        "\n:::code source=\"c.cs\" interactive=\"x\":::\n",
        "\"",
        "'",
        "onclick=",
        "style=",
        "\u00A0",
        "\uFE01",
        "😀",
        "="
    };

    private static final Set<String> TAGS = Set.of(
            "a",
            "blockquote",
            "br",
            "code",
            "del",
            "div",
            "em",
            "figcaption",
            "figure",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "img",
            "input",
            "kbd",
            "li",
            "mark",
            "ol",
            "p",
            "pre",
            "section",
            "span",
            "strong",
            "sub",
            "sup",
            "table",
            "tbody",
            "td",
            "th",
            "thead",
            "tr",
            "ul",
            "zone");

    private static final Set<String> ATTRIBUTES = Set.of(
            "alt",
            "aria-label",
            "aria-labelledby",
            "checked",
            "class",
            "data-interactive",
            "data-language",
            "disabled",
            "href",
            "id",
            "role",
            "scope",
            "src",
            "start",
            "tabindex",
            "title",
            "type",
            "value");

    @Test
    void nothingButOurOwnMarkupComesOut() {
        Random random = new Random(20_260_101);
        for (int i = 0; i < ARTICLES; i++) {
            String markdown = article(random);
            try {
                check(markdown);
            } catch (RuntimeException | AssertionError failure) {
                throw new AssertionError("article " + i + ":\n" + markdown, failure);
            }
        }
    }

    private static String article(Random random) {
        StringBuilder markdown = new StringBuilder();
        int fragments = 1 + random.nextInt(60);
        for (int i = 0; i < fragments; i++) {
            markdown.append(FRAGMENTS[random.nextInt(FRAGMENTS.length)]);
        }
        return markdown.toString();
    }

    private static void check(String markdown) {
        List<Diagnostic> found = new ArrayList<>();
        Article article =
                new MarkdownParser().parse(Parsed.source("billing/questions.md", markdown), FuzzTest::find, found::add);
        Parsed parsed = new Parsed(article, found);
        assertTrue(
                parsed.diagnostics().stream()
                        .noneMatch(d -> d.code() == Code.HTML_REMOVED
                                && d.message().startsWith("the HTML made of this article")),
                () -> "the sanitizer disagrees: " + parsed.message());
        String html = parsed.html().replaceAll("</?zone[^>]*>", "");
        Set<String> ids = new TreeSet<>();
        for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
            checkElement(element, ids);
        }
    }

    /** Files that use a bit of everything. */
    private static Optional<Inclusions.Included> find(String path, String from) {
        return switch (path) {
            case "i.md" ->
                Optional.of(new Inclusions.Included(
                        "x/i.md",
                        "x/i.md",
                        "a *b* [c](d.md) [r]\n\n- ![e](f.png)\n\n[!include[](j.md)]\n\n[r]: y.md\n\n# h\n"));
            case "j.md" -> Optional.of(new Inclusions.Included("x/j.md", "x/j.md", "> **q\n\n[!include[](i.md)]\n"));
            case "c.cs" -> Optional.of(new Inclusions.Included("c.cs", "c.cs", "// <t>\n<a>&\"'\n// </t>\n"));
            default -> Optional.empty();
        };
    }

    private static void checkElement(Element element, Set<String> ids) {
        if (element.normalName().equals("body")) {
            return;
        }
        assertTrue(TAGS.contains(element.normalName()), element::normalName);
        for (Attribute attribute : element.attributes()) {
            assertTrue(ATTRIBUTES.contains(attribute.getKey()), attribute::getKey);
            boolean address =
                    attribute.getKey().equals("href") || attribute.getKey().equals("src");
            assertFalse(address && attribute.getValue().contains("script:"));
        }
        assertTrue(
                element.id().isEmpty() || ids.add(element.id()) || element.id().equals("y"), element::id);
    }
}
