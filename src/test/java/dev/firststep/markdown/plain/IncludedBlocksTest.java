package dev.firststep.markdown.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.markdown.Inclusions;
import dev.firststep.markdown.Inclusions.Included;
import dev.firststep.markdown.plain.DialectOptions.Base;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IncludedBlocksTest {
    private static final Map<String, String> FILES = Map.of(
            "parts/hours.md", "Open *daily* [map](../map.md#here) ![x](x.png)\n",
            "parts/list.md", "- one\n- two\n",
            "parts/raw.md", "<a href='soup.md' href=peas.md class=x>Soup</a> <img src=\"/a.png\"> <b>\n",
            "parts/block.md", "<div>\n<video src=\"a.mp4\" poster=\"a.png\"></video>\n</div>\n",
            "menu.cs", "// <soup>\nvar soup = \"a & b &lt; 'c'\";\n// </soup>\n",
            "empty.cs", "\n");

    private static String render(Base base, String text) {
        Inclusions inclusions =
                (path, from) -> Optional.ofNullable(FILES.get(path)).map(found -> new Included(path, path, found));
        return new PlainRenderer(DialectOptions.of(base), inclusions).render(text, "docs/page.md", finding -> {});
    }

    @Test
    void docFxWritesAddressesOfIncludedFilesFromTheRootAndLearnAsThePageSeesThem() {
        String text = "See [!include[h](parts/hours.md)].\n";
        assertEquals(
                "<p>See Open <em>daily</em> <a href=\"%7E/map.md#here\">map</a> <img src=\"%7E/parts/x.png\" alt=\"x\" />.</p>\n",
                render(Base.MAIN, text));
        assertEquals(
                "<p>See Open <em>daily</em> <a href=\"../map.md#here\">map</a> <img src=\"../parts/x.png\" alt=\"x\" />.</p>\n",
                render(Base.V3, text));
    }

    @Test
    void learnMovesTheAddressesOfIncludedHtml() {
        String text = "See [!include[h](parts/raw.md)]\n\n[!include[h](parts/block.md)]\n\n<a href=own.md>own</a>\n";
        assertEquals("""
                <p>See <a href='soup.md' href=peas.md class=x>Soup</a> <img src="/a.png"> <b></p>
                <div>
                <video src="a.mp4" poster="a.png"></video>
                </div>
                <p><a href=own.md>own</a></p>
                """, render(Base.MAIN, text));
        assertEquals("""
                <p>See <a href="../parts/soup.md" href="../parts/peas.md" class="x">Soup</a> <img src="/a.png"> <b></p>
                <div>
                <video src="../parts/a.mp4" poster="../parts/a.png"></video>
                </div>
                <p><a href=own.md>own</a></p>
                """, render(Base.V3, text));
    }

    @Test
    void aFileInATightListIsTightForLearnOnly() {
        String text = "- [!include[h](parts/hours.md)]\n- b\n";
        assertEquals(true, render(Base.MAIN, text).startsWith("<ul>\n<li><p>Open"));
        assertEquals(true, render(Base.V3, text).startsWith("<ul>\n<li>Open"));
    }

    @Test
    void aCellMayHoldAList() {
        assertEquals("""
                <table>
                <thead>
                <tr>
                <th>a</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td>
                <ul>
                <li>one</li>
                <li>two</li>
                </ul>
                </td>
                </tr>
                </tbody>
                </table>
                """, render(Base.V3, "| a |\n|---|\n| [!include[l](parts/list.md)] |\n"));
    }

    @Test
    void bracketsEscapeCodeAsTextAndColonsLeaveEntities() {
        assertEquals(
                "<pre><code class=\"lang-cs\" name=\"Soup\" title=\"t\" highlight-lines=\"1,3-\">"
                        + "var soup = &quot;a &amp; b &amp;lt; 'c'&quot;;\n</code></pre>",
                render(Base.MAIN, "[!code-cs[Soup](menu.cs?highlight=1,3-#soup \"t\")]\n"));
        assertEquals(
                "<pre>\n<code class=\"lang-csharp\" data-interactive=\"csharp\" data-interactive-mode=\"run\">"
                        + "var soup = &quot;a &amp; b &lt; &#39;c&#39;&quot;;\n</code></pre>\n",
                render(Base.V3, ":::code source=\"menu.cs\" id=\"soup\" interactive=\"run\":::\n"));
    }

    @Test
    void whatCannotBeShownLeavesAWarningOrAnEmptyBlock() {
        assertEquals("""
                <div class="WARNING">
                <h5>WARNING</h5>
                <p>It looks like the sample you are looking for does not exist.</p>
                </div>""", render(Base.V3, "[!code[x](gone.cs)]\n"));
        assertEquals("<div class=\"lang-csharp\">\n</div>\n", render(Base.V3, ":::code source=\"empty.cs\":::\n"));
        assertEquals("[!include[a b](gone.md)]", render(Base.V3, "[!INCLUDE [a b](gone.md)]\n"));
    }

    @Test
    void aFenceMayBeInteractive() {
        assertEquals(
                "<pre><code class=\"lang-azurecli\" data-interactive=\"azurecli\">az\n</code></pre>\n",
                render(Base.MAIN, "```azurecli-interactive\naz\n```\n"));
        assertEquals(List.of(), Plain.of("```azurecli-interactive\naz\n```\n").found());
    }
}
