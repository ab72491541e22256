package dev.firststep.learn.toc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TocMapTest {
    private final SmallDocset docset =
            new SmallDocset().page("a.md").page("docs/b.md").page("docs/deep/c.md");

    private String nearest(String page) {
        return docset.map().nearest(page).map(toc -> toc.file().path()).orElse("none");
    }

    @Test
    void aPageThatIsListedTakesTheTableThatListsIt() {
        docset.file("docs/TOC.yml", "[{name: a, href: ../a.md}]").file("docs/deep/toc.md", "# x\n");
        assertEquals("docs/TOC.yml", nearest("a.md"));
    }

    @Test
    void aPageThatIsNotListedTakesTheTableOfItsFolderOrAbove() {
        docset.file("docs/TOC.yml", "[]").file("docs/other/toc.yml", "[]");
        assertEquals("docs/TOC.yml", nearest("docs/b.md"));
        assertEquals("docs/TOC.yml", nearest("docs/deep/c.md"));
        assertEquals("none", nearest("a.md"));
    }

    @Test
    void ofSeveralThatListAPageTheOneWithTheFewestFoldersDownWins() {
        assertEquals(
                "a/toc.md",
                NearestToc.of("b.md", List.of("b/c/toc.md", "a/toc.md"), true).orElseThrow());
        assertEquals(
                "toc.md",
                NearestToc.of("x/y/b.md", List.of("x/y/z/toc.md", "toc.md"), true)
                        .orElseThrow());
        assertEquals(
                "x/toc.md",
                NearestToc.of("x/y/b.md", List.of("x/toc.md", "toc.md"), true).orElseThrow());
        assertEquals(
                "a/toc.md",
                NearestToc.of("c/b.md", List.of("aa/toc.md", "a/toc.md", "b/toc.md"), true)
                        .orElseThrow());
        assertTrue(NearestToc.of("b.md", List.of("a/toc.md"), false).isEmpty());
    }

    @Test
    void aTableThatAnotherTakesOverIsNoneOfItsOwn() {
        docset.file("TOC.yml", "[{name: x, href: docs/toc.md}]").file("docs/toc.md", "# [b](b.md)\n");
        assertEquals(Set.of("TOC.yml"), docset.map().tocs().keySet());
        assertEquals("TOC.yml", nearest("docs/b.md"));
    }

    @Test
    void aTableThatAnotherLeadsToStaysItsOwn() {
        docset.file("TOC.yml", "[{name: x, href: docs/}]").file("docs/toc.md", "# [b](b.md)\n");
        assertEquals(Set.of("TOC.yml", "docs/toc.md"), docset.map().tocs().keySet());
        assertEquals("docs/toc.md", nearest("docs/b.md"));
    }

    @Test
    void aTableOfTheSourceServesWhereTheTranslationHasNone() {
        docset.file("source:toc.yml", "[{name: x, href: docs/toc.md}]").file("docs/toc.md", "# [b](b.md)\n");
        assertEquals(Set.of("toc.yml"), docset.map().tocs().keySet());
        docset.file("source:z/toc.yml", "[{name: x, href: y/toc.yml}]").file("source:z/y/toc.yml", "[]");
        assertEquals(Set.of("toc.yml"), docset.map().tocs().keySet());
        assertEquals(List.of(), docset.findings.lines());
    }

    @Test
    void ofTwoTablesInAFolderTheMarkdownOneIsKept() {
        docset.file("docs/TOC.yml", "[]").file("docs/toc.md", "");
        assertEquals(Set.of("docs/toc.md"), docset.map().tocs().keySet());
        assertEquals(
                List.of("docs/TOC.yml path-duplicate: this folder has another table of contents, docs/toc.md"),
                docset.findings.lines());
    }
}
