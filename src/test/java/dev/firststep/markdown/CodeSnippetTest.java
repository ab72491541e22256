package dev.firststep.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.markdown.Inclusions.Included;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CodeSnippetTest {
    private static final MarkdownParser PARSER = new MarkdownParser();

    private final Map<String, String> files = new TreeMap<>(Map.of("menu.py", """
            # <soup>
            if cold:
                print("<leek>")
            # </soup>
            print("done")
            """));

    private Parsed parse(String body) {
        List<Diagnostic> found = new ArrayList<>();
        Inclusions inclusions =
                (path, from) -> Optional.ofNullable(files.get(path)).map(text -> new Included(path, path, text));
        Article article = PARSER.parse(Parsed.source("billing/questions.md", body), inclusions, found::add);
        return new Parsed(article, found.stream().sorted().toList());
    }

    @Test
    void aPassageStandsForItsCall() {
        Parsed parsed = parse("Look:\n[!code-python[name](menu.py?name=soup&highlight=2 \"Soup\")]\nDone.\n");
        assertEquals("""
                <p>Look:</p>
                <figure class="listing">
                <figcaption>Soup</figcaption>
                <pre tabindex="0" data-language="Python"><code class="language-python">if cold:
                <mark>    print("&lt;leek&gt;")
                </mark></code></pre>
                </figure>
                <p>Done.</p>
                """, parsed.html());
        assertEquals(List.of(), parsed.found());
        assertEquals(List.of("menu.py"), parsed.facts().dependencies());
        assertEquals(
                "if cold:\n    print(\"<leek>\")\n",
                parsed.facts().code().get(0).text());
    }

    @Test
    void colonsCallAPassageToo() {
        Parsed parsed = parse(":::code source=\"menu.py\" range=\"5\" interactive=\"cloudshell\":::\n");
        assertEquals("""
                <pre tabindex="0" data-language="Python" data-interactive="[code.interactive]">\
                <code class="language-python">print("done")
                </code></pre>
                """, parsed.html());
        assertEquals(List.of(), parsed.found());
    }

    @Test
    void aFenceMayBeInteractive() {
        assertEquals("""
                <pre tabindex="0" data-language="Azure CLI" data-interactive="[code.interactive]">\
                <code class="language-azurecli">az login
                </code></pre>
                """, parse("```azurecli-interactive\naz login\n```\n").html());
    }

    @Test
    void aMissingFileSaysSoOnThePage() {
        Parsed parsed = parse("[!code-python[Soup](gone.py)]\n");
        assertEquals("""
                <div class="alert alert-warning" role="note">
                <p class="alert-title">[alert.warning]</p>
                <p>[code.missing]</p>
                </div>
                """, parsed.html());
        assertEquals(List.of("5:1 code-missing"), parsed.found());
    }

    @Test
    void whatCannotBeFoundIsReported() {
        assertEquals(
                List.of("5:1 code-tag-missing"),
                parse("[!code-python[](menu.py#tea)]\n").found());
        assertEquals(
                List.of("5:1 code-language-unknown"),
                parse("[!code-klingon[](menu.py#soup)]\n").found());
        assertEquals(
                List.of("5:1 code-syntax"),
                parse("[!code-python[](menu.py?range=70-80)]\n").found());
        assertEquals(
                List.of("5:1 code-syntax"),
                parse("[!code-python[](menu.py?colour=red)]\n").found());
    }

    @Test
    void aLineOfColonsThatIsNotUnderstoodStaysText() {
        Parsed parsed = parse("a\n  :::code source=\"menu.py\" colour=\"red\":::\n\n:::code range=\"1\":::\n");
        assertEquals(
                "<p>a\n:::code source=\"menu.py\" colour=\"red\":::</p>\n<p>:::code range=\"1\":::</p>\n",
                parsed.html());
        assertEquals(List.of("6:3 code-syntax", "8:1 code-syntax"), parsed.found());
        assertEquals(
                List.of("5:1 code-syntax"), parse(":::code source=menu.py:::\n").found());
    }

    @Test
    void codeWithInvisibleCharactersIsNotShown() {
        files.put("trap.py", "ok\nx = 'a\u202Eb'\n");
        Parsed parsed = parse("[!code-python[](trap.py)]\n\n[!code-python[](trap.py)]\n");
        assertEquals(
                List.of("trap.py:2:7"),
                parsed.diagnostics().stream().map(d -> d.position().toString()).toList());
    }

    @Test
    void aCellOfANotebookGoesByItsName() {
        files.put("menu.ipynb", """
                {"cells": [
                  {"cell_type": "markdown", "source": "# Menu"},
                  {"metadata": {"name": "load"}, "source": ["import menu\\r\\n", "menu.load()"]},
                  {"metadata": {"name": "trap"}, "source": ["a\\u202eb"]},
                  {"metadata": {"name": "twin"}, "source": ["1"]},
                  {"metadata": {"name": "twin"}, "source": ["2"]}]}
                """);
        Parsed parsed = parse("[!notebook-python[](menu.ipynb?name=load)]\n");
        assertEquals(
                "<pre tabindex=\"0\" data-language=\"Python\"><code class=\"language-python\">import menu\nmenu.load()"
                        + "</code></pre>\n",
                parsed.html());
        assertEquals(List.of(), parsed.found());
        assertEquals(
                List.of("5:1 code-tag-missing"),
                parse("[!notebook-python[](menu.ipynb?name=gone)]\n").found());
        assertEquals(
                List.of("5:1 code-tag-missing"),
                parse("[!notebook-python[](menu.ipynb?name=twin)]\n").found());
        assertEquals(
                List.of("5:1 bidi-character"),
                parse("[!notebook-python[](menu.ipynb?name=trap)]\n").found());
        assertEquals(
                List.of("5:1 code-syntax"),
                parse("[!notebook-python[](menu.py?name=load)]\n").found());
    }

    @Test
    void codeThatIsTooMuchAltogetherStopsTheArticle() {
        files.put("big.py", "x = 1\n".repeat(40_000));
        Parsed parsed = assertTimeout(Duration.ofSeconds(10), () -> parse("[!code[](big.py)]\n\n".repeat(900)));
        assertEquals(
                1,
                parsed.found().stream()
                        .filter(line -> line.endsWith("limit-includes"))
                        .count());
    }

    @Test
    void inAParagraphItIsALink() {
        assertEquals(
                "<p>see [!code<a href=\"article:billing/menu\">a</a>]</p>\n",
                parse("see [!code[a](menu.md)]\n").html());
    }
}
