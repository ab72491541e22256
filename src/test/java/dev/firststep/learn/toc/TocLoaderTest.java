package dev.firststep.learn.toc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TocLoaderTest {
    private final SmallDocset docset = new SmallDocset()
            .page("a.md")
            .page("b.md")
            .page("sub/c.md")
            .page("sub/d.md")
            .file("sub/TOC.md", "# [C](c.md)\n# [D](d.md)\n");

    private String tree(String toc) {
        docset.file("TOC.yml", toc);
        return SmallDocset.drawn(docset.load("TOC.yml").items());
    }

    @Test
    void aNamedTableIsTakenOver() {
        assertEquals("""
                Sub -> a.md
                  C -> sub/c.md
                  D -> sub/d.md
                """, tree("""
                        - name: Sub
                          href: a.md
                          tocHref: sub/toc.md
                          items: [{name: never shown}]
                        """));
        assertEquals(
                new TreeSet<>(List.of("sub/c.md", "sub/d.md")),
                docset.load("TOC.yml").pages());
        assertEquals(List.of(), docset.findings.lines());
    }

    @Test
    void aFolderIsLedTo() {
        assertEquals("Sub -> sub/c.md\n", tree("- {name: Sub, href: sub/}"));
        assertEquals(new TreeSet<String>(), docset.load("TOC.yml").pages());
        assertEquals("Sub -> sub/d.md\n", tree("- {name: Sub, href: sub/, topicHref: sub/d.md}"));
    }

    @Test
    void theOrderOfAddressesIsThatOfDocFx() {
        assertEquals("X -> a.md, home -> a.md\n", tree("- {name: X, topicHref: a.md}"));
        assertEquals("X -> b.md\n", tree("- {name: X, href: a.md, topicHref: b.md}"));
        assertEquals("X -> /z/, home -> /z/index\n", tree("- {name: X, tocHref: /z/, topicHref: /z/index}"));
        assertEquals("X -> a.md\n", tree("- {name: X, href: a.md, tocHref: sub/}"));
        assertEquals("X -> b.md\n", tree("- {name: X, href: a.md, topicHref: b.md, tocHref: sub/}"));
        assertEquals("X -> a.md\n", tree("- {name: X, href: a.md, uid: nobody}"));
    }

    @Test
    void anEntryGoesByTheNameOfWhatItsIdStandsFor() {
        docset.uid("one", "a.md", "The one");
        assertEquals("The one -> a.md\nMine -> a.md\n", tree("[{uid: one}, {uid: one, name: Mine}]"));
        assertEquals(new TreeSet<>(List.of("a.md")), docset.load("TOC.yml").pages());
    }

    @Test
    void addressesThatCannotBeMeantAreErrors() {
        tree("""
                - {name: X, tocHref: a.md}
                - {name: Y, topicHref: sub/, href: a.md}
                - {name: Z, href: nowhere/}
                - {name: Q, href: nowhere/toc.yml}
                """);
        assertEquals(
                List.of(
                        "TOC.yml:1:22 toc-reference: 'tocHref' leads to a page: 'a.md'",
                        "TOC.yml:2:24 toc-reference: 'topicHref' leads to a table of contents or a folder: 'sub/'",
                        "TOC.yml:3:19 toc-reference: the folder 'nowhere/' has no table of contents",
                        "TOC.yml:4:19 toc-target-missing: no file 'nowhere/toc.yml'"),
                docset.findings.lines());
    }

    @Test
    void aDeadEntryKeepsItsPlace() {
        assertEquals("X -x x.md\n", tree("- {name: X, href: x.md}"));
        assertEquals(List.of("TOC.yml:1:19 toc-target-missing: no file 'x.md'"), docset.findings.lines());
    }

    @Test
    void tablesThatIncludeEachOtherAreAnErrorAndTheRestIsKept() {
        docset.file("sub/TOC.md", "# [C](c.md)\n# [Up](../TOC.yml)\n");
        assertEquals("""
                A -> a.md
                Sub
                  C -> sub/c.md
                  Up
                """, tree("[{name: A, href: a.md}, {name: Sub, href: sub/TOC.md}]"));
        assertEquals(
                List.of("TOC.yml:1:1 toc-loop: tables of contents include each other: TOC.yml → sub/TOC.md → TOC.yml"),
                docset.findings.lines());
    }

    @Test
    void tablesThatDoubleEachOtherAreCutOff() {
        for (int i = 0; i < 15; i++) {
            docset.file(i + "/toc.yml", "[" + ("{name: x, href: ../" + (i + 1) + "/toc.yml},").repeat(9) + "]");
        }
        docset.file("15/toc.yml", "[{name: x, href: /x}]");
        assertTrue(docset.load("0/toc.yml").items().size() == 9);
        assertEquals("limit-nesting", docset.findings.lines().get(0).split("[ :]", -1)[3]);
    }

    @Test
    void entriesOfPartsHaveTheVersionsOfTheirTableToo() {
        docset.page("_splitted/x/a.md", "v1")
                .page("_splitted/x/toc.yml", "v2")
                .file("_splitted/x/toc.yml", "[{name: X, items: [{name: A, href: a.md}, {name: Site, href: /x}]}]");
        assertEquals("""
                X, in v1 v2
                  A -> _splitted/x/a.md
                  Site -> /x, in v2
                """, SmallDocset.drawn(docset.load("_splitted/x/toc.yml").items()));
    }

    @Test
    void anEntryIsTrueInTheVersionsOfItsPageAndOfWhatIsBelow() {
        docset.page("a.md", "v1", "v2")
                .page("b.md", "v1")
                .page("sub/c.md", "v2", "v1")
                .page("sub/d.md");
        assertEquals("""
                Both, in v1 v2
                  A -> a.md
                  B -> b.md, in v1
                  C -> sub/c.md
                All
                  B -> b.md, in v1
                  D -> sub/d.md
                Site -> /x
                """, tree("""
                - name: Both
                  items: [{name: A, href: a.md}, {name: B, href: b.md}, {name: C, href: sub/c.md}]
                - name: All
                  items: [{name: B, href: b.md}, {name: D, href: sub/d.md}]
                - {name: Site, href: /x}
                """));
    }
}
