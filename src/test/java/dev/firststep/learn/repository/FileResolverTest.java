package dev.firststep.learn.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.firststep.diagnostic.Findings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FileResolverTest {
    private static final MemoryFiles MAIN = MemoryFiles.of(Map.of(
            "docs/docfx.yml", "removeHostName: true\nhostName: help.example\nexclude: 'parts/**'",
            "docsets.yml", "",
            "docs/a.md", "",
            "docs/guide/b c.md", "",
            "docs/guide/Case.md", "",
            "docs/parts/p.md", "",
            "docs/.fallback/guide/f.md", "",
            "top.md", ""));
    private static final MemoryFiles SOURCE =
            MemoryFiles.of(Map.of("docs/guide/f.md", "", "docs/guide/only.md", "", "docs/x.png", ""));

    private final Docset docset = LearnRepository.open(Sources.of(MAIN, Optional.of(SOURCE)), new Findings())
            .docsets()
            .get(0);
    private final FileResolver resolver = new FileResolver(docset, path -> path.equals("guide/gone.md"));

    private Resolution link(String href) {
        return resolver.link(href, docset.find("guide/Case.md").orElseThrow());
    }

    private String found(String href) {
        DocsetFile file = assertInstanceOf(Resolution.Found.class, link(href)).file();
        return file.origin() + " " + file.stored();
    }

    @Test
    void aPathIsRelativeToItsFileOrToTheDocset() {
        assertEquals("MAIN docs/guide/b c.md", found("b%20c.md?x=1#y"));
        assertEquals("MAIN docs/a.md", found("..\\a.md"));
        assertEquals("MAIN docs/a.md", found("~/a.md"));
    }

    @Test
    void whatIsNotTranslatedIsFoundInTheFallbackFolderBeforeTheSource() {
        assertEquals("FALLBACK_FOLDER docs/.fallback/guide/f.md", found("f.md"));
        assertEquals("FALLBACK docs/guide/only.md", found("only.md"));
        assertEquals("FALLBACK docs/x.png", found("../x.png"));
    }

    @Test
    void pagesMayBeKeptFromIncludingWhatIsNotTranslated() {
        DocsetFile page = docset.find("guide/Case.md").orElseThrow();
        FileResolver own = resolver.withoutFallback();
        assertEquals(
                List.of("docs/parts/p.md"),
                Stream.of("../parts/p.md", "only.md", "f.md")
                        .flatMap(path -> own.inclusion(path, page).stream())
                        .map(DocsetFile::stored)
                        .toList());
        assertEquals(
                "docs/guide/only.md",
                resolver.inclusion("only.md", page).orElseThrow().stored());
    }

    @Test
    void theOtherOutcomesHaveNames() {
        assertEquals(new Resolution.Missing("case.md", Optional.of("guide/Case.md")), link("case.md#x"));
        assertEquals(new Resolution.Missing("none.md", Optional.empty()), link("none.md"));
        assertEquals(new Resolution.Redirected("guide/gone.md", "?a", "#b"), link("gone.md?a#b"));
        assertInstanceOf(Resolution.OutOfScope.class, link("../parts/p.md"));
        assertInstanceOf(Resolution.OutOfScope.class, link("~/../top.md"));
        assertEquals(new Resolution.Missing("../../../../x.md", Optional.empty()), link("../../../../x.md"));
        assertEquals(new Resolution.SelfBookmark("", "#x"), link("#x"));
        assertEquals(new Resolution.SelfBookmark("?a", ""), link("?a"));
        assertEquals(new Resolution.Absolute("/a/b"), link("/a/b"));
        assertEquals(new Resolution.Absolute("/de-de/b"), link("https://help.example/de-de/b"));
        assertEquals(new Resolution.External("https://other.example/b"), link("https://other.example/b"));
        assertEquals(new Resolution.External("mailto:a@b.example"), link("mailto:a@b.example"));
        assertEquals(new Resolution.LocalFile("C:/x.md"), link("C:/x.md"));
    }

    @Test
    void includesMayNameWhatIsNotBuiltButNotWhatRedirects() {
        DocsetFile from = docset.find("guide/Case.md").orElseThrow();
        assertEquals(
                "docs/parts/p.md",
                resolver.inclusion("../parts/p.md", from).orElseThrow().stored());
        assertEquals(Optional.empty(), resolver.inclusion("gone.md", from));
        assertEquals(Optional.empty(), resolver.inclusion("", from));
    }
}
