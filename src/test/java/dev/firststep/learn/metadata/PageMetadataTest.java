package dev.firststep.learn.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.diagnostic.Findings;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.LearnRepository;
import dev.firststep.learn.repository.MemoryFiles;
import dev.firststep.learn.repository.Sources;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageMetadataTest {
    private final Findings findings = new Findings();

    private PageMetadata metadata(String config, String page) {
        Map<String, String> files = Map.of("docfx.yml", config, "guide/a.md", page);
        Docset docset = LearnRepository.open(Sources.of(MemoryFiles.of(files)), findings)
                .docsets()
                .get(0);
        PageHeader header = PageHeader.read("guide/a.md", page, findings);
        return PageMetadata.of(docset.config(), "guide/a.md", header.values(), findings);
    }

    @Test
    void thePageComesBeforeItsFolderAndTheFolderBeforeAll() {
        PageMetadata metadata = metadata("""
                globalMetadata: { a: all, b: all, c: all, nested: { x: all, y: all } }
                fileMetadata:
                  b: { '**': first, 'guide/**': second, 'other/**': third }
                  c: { 'guide/*.md': folder }
                """, """
                ---
                c: page
                nested: { y: page }
                ---
                """);
        assertEquals(Optional.of("all"), metadata.text("a"));
        assertEquals(Optional.of("second"), metadata.text("b"));
        assertEquals(Optional.of("page"), metadata.text("c"));
        assertEquals(
                List.of("x", "y"),
                ((Mapping) metadata.find("nested").orElseThrow())
                        .entries().stream().map(e -> e.key()).toList());
        assertEquals("docfx.yml:1:19", metadata.position("a").orElseThrow().toString());
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void nullTakesAKeyAwayAndKeysKeepTheirCase() {
        PageMetadata metadata = metadata("globalMetadata: { author: all, Author: other }", """
                ---
                author:
                ---
                """);
        assertEquals(Optional.empty(), metadata.find("author"));
        assertEquals(Optional.of("other"), metadata.text("Author"));
    }

    @Test
    void whatTheBuildSetsItselfIsReportedAndNotUsed() {
        PageMetadata metadata = metadata("", "---\ndocument_id: x\n---\n");
        assertEquals(Optional.empty(), metadata.find("document_id"));
        assertEquals(
                List.of("guide/a.md:2:1 key-reserved: the key 'document_id' is set by the build and not used here"),
                findings.lines());
    }

    @Test
    void theTitleIsWrittenOrTheFirstHeading() {
        PageMetadata written = metadata("globalMetadata: { title: Help }", "---\ntitle: Written\n---\n");
        assertEquals(Optional.of("Written"), written.title(Optional.of("Heading")));
        PageMetadata unwritten = metadata("", "");
        assertEquals(Optional.of("Heading"), unwritten.title(Optional.of("Heading")));
        assertEquals(Optional.empty(), unwritten.title(Optional.of(" ")));
    }

    @Test
    void aHeaderMayEndWithDotsAndMustEnd() {
        PageHeader header = PageHeader.read("a.md", "---\na: b\n...\ntext", findings);
        assertEquals(1, header.values().entries().size());
        assertEquals(4, header.bodyLine());
        assertEquals(13, header.bodyOffset());
        assertEquals(
                List.of(),
                PageHeader.read("a.md", "---\na: b\ntext", findings).values().entries());
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void aHeaderThatCannotBeReadIsReportedAndThePageStays() {
        PageHeader header = PageHeader.read("a.md", "---\n- a\n---\ntext", findings);
        assertEquals(List.of(), header.values().entries());
        assertEquals(4, header.bodyLine());
        PageHeader twice = PageHeader.read("b.md", "---\na: 1\na: 2\n---\n", findings);
        assertEquals(1, twice.values().entries().size());
        assertEquals(
                List.of(
                        "a.md:2:1 value-type: the header is a list, but must be a set of keys",
                        "b.md:3:1 key-duplicate: the key 'a' stands twice"),
                findings.lines());
    }
}
