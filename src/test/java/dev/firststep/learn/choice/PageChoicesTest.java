package dev.firststep.learn.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.cloud.Cloud;
import dev.firststep.cloud.CloudAliases;
import dev.firststep.cloud.Clouds;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.diagnostic.Findings;
import dev.firststep.diagnostic.Position;
import dev.firststep.learn.metadata.FileHeader;
import dev.firststep.learn.metadata.PageMetadata;
import dev.firststep.learn.moniker.CloudMonikers;
import dev.firststep.learn.moniker.CloudReading;
import dev.firststep.learn.moniker.RepositoryMonikers;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.DocsetFile;
import dev.firststep.learn.repository.LearnRepository;
import dev.firststep.learn.repository.MemoryFiles;
import dev.firststep.learn.repository.Sources;
import dev.firststep.markdown.Passage;
import dev.firststep.markdown.html.PassageRules;
import dev.firststep.markdown.html.ReaderChoice;
import dev.firststep.markdown.html.ReaderChoice.Option;
import dev.firststep.model.CloudId;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.LocalizedText;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PageChoicesTest {
    private final Findings findings = new Findings();
    private final Map<String, String> files = new TreeMap<>();

    @Test
    void readersChooseAmongTheVersionsOfThePageTheNewestFirst() {
        files.put("docfx.yml", """
                monikerRange: {'**': '>= tool-1'}
                monikerDefinition: {monikers: [
                  {moniker_name: tool-1, product_name: Tool, order: 1, version_display_name: One},
                  {moniker_name: tool-2, product_name: Tool, order: 2, moniker_display_name: Tool Two},
                  {moniker_name: tool-3, product_name: Tool, order: 3}]}
                """);
        files.put("a.md", "---\nmonikerRange: < tool-3\n---\n");
        PassageRules rules = rules(versions(">= tool-2", 4), versions("tool-3", 9));
        assertEquals(List.of(new Option("tool-2", "Tool Two"), new Option("tool-1", "One")), rules.versions());
        assertEquals(Set.of("tool-2"), rules.range().apply("> tool-1"));
        assertEquals(
                List.of(
                        "a.md:9:1 moniker-zone-empty: the zone is true in 'tool-3', but the page in 'tool-1', 'tool-2'"),
                findings.lines());
    }

    @Test
    void monikersThatAreCloudsBecomeClouds() {
        files.put("docfx.json", """
                {"build": {"content": [{"files": "**/*.md", "group": "office"}],
                  "groups": {"office": {"moniker_range": "=o365-worldwide || =o365-21vianet || =o365-germany"}}}}
                """);
        files.put("a.md", "---\nmonikerRange: o365-21vianet\n---\n");
        files.put("b.md", "");
        assertEquals(only("china-21vianet"), clouds("a.md"));
        assertEquals(only("china-21vianet", "global"), clouds("b.md"));
        PassageRules rules = rules();
        assertEquals(List.of(new Option("o365-21vianet", "o365-21vianet")), rules.versions());
        assertEquals(Optional.of(new CloudId("china-21vianet")), rules.cloud().apply("o365-21vianet"));
        assertEquals(Optional.empty(), rules.cloud().apply("o365-germany"));
        assertTrue(rules.range().apply("o365-germany").isEmpty());
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void readersChooseAmongThePivotsOfTheGroupsThatThePageNames() {
        files.put("docfx.yml", "basePath: help");
        files.put("zone-pivot-groups.yml", """
                ### YamlMime:ZonePivotGroups
                groups:
                - {id: device, title: Device, pivots: [{id: phone, title: Phone}, {id: tablet, title: Tablet}]}
                - {id: shop, title: Shop, prompt: Where?, pivots: [{id: online, title: Online}]}
                """);
        files.put("a.md", "---\nzone_pivot_groups: device,shop\n---\n");
        PassageRules rules = rules(pivots(5, "phone", "watch"), pivots(7, "online", "tablet"));
        assertEquals(
                List.of(
                        new ReaderChoice(
                                "pivots",
                                "Device",
                                List.of(new Option("phone", "Phone"), new Option("tablet", "Tablet"))),
                        new ReaderChoice("pivots", "Where?", List.of(new Option("online", "Online")))),
                rules.pivots());
        assertEquals(
                List.of("a.md:5:1 pivot-unknown: "
                        + "there is no pivot 'watch' in 'device', 'shop' of zone-pivot-groups.yml"),
                findings.lines());
    }

    @Test
    void pivotsThatAreCloudsNeedNoGroup() {
        files.put("docfx.yml", "");
        files.put("a.md", "");
        PassageRules rules = rules(pivots(1, "china-21vianet", "sovereign"));
        assertEquals(List.of(), rules.pivots());
        assertEquals(Optional.of(new CloudId("global")), rules.cloud().apply("sovereign"));
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void resourcesAndTablesOfContentsHaveVersionsToo() {
        files.put("docfx.yml", """
                monikerRange: {'old/**': tool-1, 'new/**': tool-2}
                fileMetadata: {monikers: {'**/*.png': tool-1}}
                """);
        files.put("old/toc.yml", "metadata: {monikerRange: tool-1}\nitems: []");
        files.put("new/a.md", "");
        files.put("x.png", "");
        Docset docset = repository().docsets().get(0);
        assertEquals(
                Map.of("old/toc.yml", "'tool-1'", "new/a.md", "'tool-2'", "x.png", "'tool-1'"),
                new TreeMap<>(Map.of(
                        "old/toc.yml", shown(docset, "old/toc.yml"),
                        "new/a.md", shown(docset, "new/a.md"),
                        "x.png", shown(docset, "x.png"))));
        assertEquals(List.of(), findings.lines());
    }

    private LearnRepository cached =
            new LearnRepository(Sources.of(MemoryFiles.of(Map.of())), Optional.empty(), List.of());

    private LearnRepository repository() {
        if (cached.docsets().isEmpty()) {
            cached = LearnRepository.open(Sources.of(MemoryFiles.of(files)), findings);
        }
        return cached;
    }

    private String shown(Docset docset, String path) {
        return RepositoryMonikers.of(repository(), findings)
                .of(docset, file(docset, path))
                .shown();
    }

    private static DocsetFile file(Docset docset, String path) {
        return docset.find(path).orElseThrow();
    }

    private PageChoices choices() {
        return new PageChoices(
                repository(),
                RepositoryMonikers.of(repository(), findings),
                new CloudMonikers(new Clouds(
                        List.of(cloud("global", "sovereign"), cloud("china-21vianet")),
                        Collections.emptySortedMap(),
                        List.of(),
                        List.of(),
                        false)),
                findings);
    }

    private PassageRules rules(Passage... passages) {
        Docset docset = repository().docsets().get(0);
        DocsetFile page = file(docset, "a.md");
        Mapping header = FileHeader.of(page);
        PageMetadata metadata = PageMetadata.of(docset.config(), "a.md", header, findings);
        return choices().rules(docset, page, metadata, List.of(passages), findings);
    }

    private CloudReading clouds(String path) {
        Docset docset = repository().docsets().get(0);
        return choices().clouds(docset, file(docset, path));
    }

    private static CloudReading only(String... clouds) {
        return new CloudReading.Only(
                new TreeSet<>(List.of(clouds).stream().map(CloudId::new).toList()));
    }

    private static Passage versions(String range, int line) {
        return new Passage.OfVersions(range, new Position("a.md", line, 1));
    }

    private static Passage pivots(int line, String... pivots) {
        return new Passage.OfPivots(List.of(pivots), new Position("a.md", line, 1));
    }

    private static Cloud cloud(String id, String... pivots) {
        LocalizedText text = LocalizedText.of(Map.of(new LocaleTag("en"), id));
        CloudAliases aliases = new CloudAliases(List.of(), List.of(), List.of(pivots), List.of(), List.of(), List.of());
        return new Cloud(new CloudId(id), text, text, List.of(), new TreeMap<>(), new TreeMap<>(), aliases);
    }
}
