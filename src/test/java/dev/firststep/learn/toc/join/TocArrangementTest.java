package dev.firststep.learn.toc.join;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.diagnostic.Findings;
import dev.firststep.diagnostic.Position;
import dev.firststep.learn.metadata.PageMetadata;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.DocsetFile;
import dev.firststep.learn.repository.DocsetFile.Origin;
import dev.firststep.learn.repository.FileResolver;
import dev.firststep.learn.repository.LearnRepository;
import dev.firststep.learn.repository.MemoryFiles;
import dev.firststep.learn.repository.Sources;
import dev.firststep.learn.toc.Destination;
import dev.firststep.learn.toc.DocsetTargets;
import dev.firststep.learn.toc.TocMap;
import dev.firststep.learn.toc.TocNode;
import dev.firststep.learn.toc.TocPages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TocArrangementTest {
    private static final String UPPER = """
            - name: Kitchen
              landingPageType: Root
              items:
              - name: Hot meals
                landingPageType: Service
                children: ['Oven*']
                items:
                - {name: Slow ones, landingPageType: service, children: 'Oven.Stew*'}
                - {name: Buy a stove, href: ../shop.md}
              - name: The rest
                children: ['*']
            """;

    private final Findings findings = new Findings();
    private final Map<String, String> files = new TreeMap<>(Map.of(
            "docs/docfx.json",
            "{\"build\": {\"content\": [{\"files\": [\"**/*.{md,yml}\"], \"exclude\": [\"tops/**\", \"made/no/**\"]}]}}",
            "docs/a.md",
            "# A",
            "docs/shop.md",
            "# Shop",
            "docs/tops/upper.yml",
            UPPER,
            "docs/api/toc.yml",
            """
                    metadata: {colour: red}
                    items:
                    - {name: Oven.Bread, href: ../a.md}
                    - {name: Oven.Stew, items: [{name: Beef, href: ~/a.md}, {name: Peas, uid: peas}]}
                    - {name: Knives, href: 'https://knives.example'}
                    """));

    /** The docset, with the given keys of the publish configuration beside the docset or in its entry. */
    private Docset docset(String keys, String ofDocset, boolean split) {
        files.put(
                ".openpublishing.publish.config.json",
                "{\"docsets_to_publish\": [{\"build_source_folder\": \"docs\"" + ofDocset + "}]" + keys + "}");
        LearnRepository written = LearnRepository.open(Sources.of(MemoryFiles.of(files)), findings);
        LearnRepository arranged =
                split ? TocArrangement.published(written, findings) : TocArrangement.joined(written, findings);
        return arranged.docsets().get(0);
    }

    private Docset joined(String more) {
        return docset(
                ", \"JoinTOCPlugin\": [{\"ReferenceTOC\": \"docs/api/toc.yml\","
                        + "\"TopLevelTOC\": \"docs/tops/upper.yml\"" + more + "}]",
                "",
                false);
    }

    private Docset split(String path) {
        return docset("", ", \"SplitTOC\": [\"" + path + "\"]", true);
    }

    private String drawn(Docset docset) {
        DocsetTargets targets =
                new DocsetTargets(docset, new FileResolver(docset, path -> false), TocPages.PLAIN, findings);
        return TocMap.of(DocsetTargets.tocs(docset), targets, findings).tocs().entrySet().stream()
                .map(toc -> toc.getKey() + "\n" + drawn(toc.getValue().items(), "  "))
                .collect(Collectors.joining());
    }

    private static String drawn(List<TocNode> nodes, String indent) {
        return nodes.stream()
                .map(node -> indent + node.name().orElse("?") + arrow(node.destination()) + "\n"
                        + drawn(node.items(), indent + "  "))
                .collect(Collectors.joining());
    }

    private static String arrow(Destination destination) {
        if (destination instanceof Destination.ToPage page) {
            return " -> " + page.path() + page.suffix();
        }
        return destination instanceof Destination.Nowhere ? "" : " => " + destination;
    }

    private String text(Docset docset, String path) {
        DocsetFile file = docset.find(path).orElseThrow();
        assertEquals(Origin.MADE, file.origin());
        return file.files().text(file.stored(), findings).orElseThrow().text();
    }

    @Test
    void entriesWithOthersBelowThemBecomeTablesOfTheirOwn() {
        files.put("docs/api/toc.yml", """
                - {name: One page, href: ../a.md}
                - name: Two pages
                  items: [{name: A, href: ../a.md#x}, {name: Shop, topicHref: ~/shop.md}]
                """);
        assertEquals("""
                api/_splitted/Two pages/toc.yml
                  Two pages
                    A -> a.md#x
                    Shop -> shop.md
                api/toc.yml
                  One page -> a.md
                  Two pages -> a.md#x
                """, drawn(split("api/toc.yml")));
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void whatCannotNameAFolderStaysWhereItIs() {
        files.put("docs/api/toc.yml", """
                - {name: ../../up, items: [{name: A, href: ../a.md}]}
                - {name: .., items: [{name: A, href: ../a.md}]}
                - {name: 'C# 100%', items: [{name: A, href: ../a.md}]}
                - {name: 'C# 100%', items: [{name: Shop, href: ../shop.md}]}
                - {items: [{name: A, href: ../a.md}]}
                """);
        assertEquals("""
                api/_splitted/C# 100%/toc.yml
                  C# 100%
                    A -> a.md
                api/toc.yml
                  ../../up
                    A -> a.md
                  ..
                    A -> a.md
                  C# 100% -> a.md
                  C# 100%
                    Shop -> shop.md
                  ?
                    A -> a.md
                """, drawn(split("api/toc.yml")));
    }

    @Test
    void aTableInMarkdownIsSplitAsWell() {
        files.remove("docs/api/toc.yml");
        files.put("docs/api/TOC.md", "# Two\n## [A](../a.md)\n# [Shop](../shop.md)\n");
        assertEquals("""
                api/TOC.yml
                  Two -> a.md
                  Shop -> shop.md
                api/_splitted/Two/toc.yml
                  Two
                    A -> a.md
                """, drawn(split("api/TOC.md")));
    }

    @Test
    void findingsInPartsStandWhereTheEntryIsWritten() {
        files.put("docs/api/toc.yml", "- name: Two\n  items: [{name: Gone, href: gone.md}]\n");
        drawn(split("api/toc.yml"));
        assertEquals(
                List.of("docs/api/toc.yml:2:30 toc-target-missing: there is no file '../../gone.md'"),
                findings.lines());
    }

    @Test
    void entriesGoWhereTheirNameIsAskedForFirstAndTheRestIsLeftOut() {
        files.put("docs/tops/upper.yml", """
                - {name: Stews, children: ['*.Stew*', '*.Soup']}
                - {name: Ovens, items: [{name: Own, href: ../shop.md}], children: ['Oven*']}
                """);
        assertEquals("""
                api/toc.yml
                  Stews
                    Oven.Stew
                      Beef -> a.md
                      Peas
                  Ovens
                    Own -> shop.md
                    Oven.Bread -> a.md
                """, drawn(joined("")));
    }

    @Test
    void entriesThatAskForAPageLeadToOneAndListItFirst() {
        Docset docset = joined("");
        assertEquals("""
                api/toc.yml
                  Kitchen
                    Overview -> api/index.yml
                    Hot meals
                      Overview -> api/Hotmeals.yml
                      Slow ones -> api/Hotmeals/Slowones.yml
                      Buy a stove -> shop.md
                      Oven.Bread -> a.md
                      Oven.Stew
                        Beef -> a.md
                        Peas
                    The rest
                      Knives => ToAddress[address=https://knives.example]
                """, drawn(docset));
        assertEquals("""
                ### YamlMime:ReferenceContainer
                name: "Kitchen"
                fullName: "Kitchen"
                pageType: "root"
                children:
                - name: "Hot meals"
                  href: "Hotmeals.yml"
                - name: "The rest"
                """, text(docset, "api/index.yml"));
        assertEquals("""
                ### YamlMime:ReferenceContainer
                name: "Hot meals"
                fullName: "Hot meals"
                pageType: "service"
                children:
                - name: "Slow ones"
                  href: "Hotmeals/Slowones.yml"
                - name: "Buy a stove"
                  href: "../shop.md"
                - name: "Oven.Bread"
                  href: "../a.md"
                - name: "Oven.Stew"
                """, text(docset, "api/Hotmeals.yml"));
    }

    @Test
    void pagesLieInTheOutputFolderAndNameTheirLanguages() {
        Docset docset =
                joined(", \"OutputFolder\": \"docs/made\", \"ContainerPageMetadata\": {\"langs\": [\"c\\\"\"]}");
        assertTrue(text(docset, "made/Hotmeals.yml").endsWith("langs:\n- \"c\\\"\"\n"));
        assertTrue(text(docset, "made/Hotmeals.yml").contains("href: \"../shop.md\""));
    }

    @Test
    void aPageIsOnlyMadeWherePagesAreBuilt() {
        Docset docset = joined(", \"OutputFolder\": \"docs/made/no\"");
        assertTrue(docset.files().keySet().stream().noneMatch(path -> path.startsWith("made")));
    }

    @Test
    void aPageWhoseAddressIsTakenIsReportedAndTheEntryLeadsToTheOther() {
        files.put("docs/api/index.md", "# Taken");
        Docset docset = joined("");
        assertTrue(drawn(docset).contains("Overview -> api/index.md\n"));
        assertEquals(Optional.empty(), Optional.ofNullable(docset.files().get("api/index.yml")));
        assertEquals(
                List.of("docs/tops/upper.yml:1:3 path-duplicate:"
                        + " the page made for this entry has the address of 'api/index.md'"),
                findings.lines().stream()
                        .filter(line -> line.contains("path-duplicate"))
                        .toList());
    }

    @Test
    void partsOfASplitTableAreJoinedAsFolders() {
        Docset docset = docset(
                ", \"JoinTOCPlugin\": [{\"ReferenceTOC\": \"docs/api/toc.yml\","
                        + "\"TopLevelTOC\": \"docs/tops/upper.yml\"}], \"SplitTOC\": \"docs/api/toc.yml\"",
                "",
                true);
        String drawn = drawn(docset);
        assertTrue(drawn.contains("      Oven.Stew -> a.md\n    The rest\n"), drawn);
        assertTrue(drawn.contains("api/_splitted/Oven.Stew/toc.yml\n  Oven.Stew\n    Beef -> a.md\n"), drawn);
    }

    @Test
    void theReferenceOfAChildIsTheFirstBelowIt() {
        files.put("docs/api/toc.yml", "- {name: Oven.Peas, items: [{name: All, items: [{name: Peas, uid: peas}]}]}\n");
        String end = "- name: \"Oven.Peas\"\n  uid: \"peas\"\n";
        assertTrue(text(joined(""), "api/Hotmeals.yml").endsWith(end));
        Docset docset = docset(
                ", \"JoinTOCPlugin\": [{\"ReferenceTOC\": \"docs/api/toc.yml\","
                        + "\"TopLevelTOC\": \"docs/tops/upper.yml\"}], \"SplitTOC\": [\"docs/api/toc.yml\"]",
                "",
                true);
        assertTrue(text(docset, "api/Hotmeals.yml").endsWith(end));
    }

    @Test
    void oneTableMayServeSeveral() {
        files.put("docs/tops/one.yml", "- {name: One, children: ['Oven*']}");
        files.put("docs/tops/two.yml", "- {name: Two, children: ['Knives']}");
        String rule = "{\"ReferenceTOC\": \"api/%s/toc.yml\", \"TopLevelTOC\": \"tops/%s.yml\","
                + "\"OriginalReferenceTOC\": \"api/toc.yml\"}";
        Docset docset = docset(
                "",
                ", \"JoinTOCPlugin\": [" + rule.replace("%s", "one") + "," + rule.replace("%s", "two") + "]",
                false);
        assertEquals(
                List.of("api/one/toc.yml", "api/two/toc.yml"),
                docset.files().keySet().stream()
                        .filter(path -> path.endsWith("toc.yml"))
                        .toList());
        assertTrue(drawn(docset).contains("api/two/toc.yml\n  Two\n    Knives"));
        assertTrue(text(docset, "api/one/toc.yml").startsWith("metadata: {colour: red}"));
    }

    @Test
    void joinedTablesAndTheirPartsNameEachOther() {
        Docset docset = joined(", \"ReferenceTOCUrl\": \"/api/toc.json\", \"ConceptualTOCUrl\": \"/toc.json\","
                + "\"ConceptualTOC\": \"docs/toc.yml\"");
        BinaryOperator<String> key = (path, name) -> PageMetadata.of(
                        docset.config(), path, new Mapping(List.of(), Position.of(path)), findings)
                .text(name)
                .orElse("none");
        assertEquals("/api/toc.json", key.apply("toc.yml", "universal_ref_toc"));
        assertEquals("/api/toc.json", key.apply("_splitted/x/toc.yml", "universal_ref_toc"));
        assertEquals("none", key.apply("api/toc.yml", "universal_ref_toc"));
        assertEquals("/api/toc.json", key.apply("api/_splitted/x/toc.yml", "universal_ref_toc"));
        assertEquals("/toc.json", key.apply("api/toc.yml", "universal_conceptual_toc"));
        assertEquals("/toc.json", key.apply("api/_splitted/x/toc.yml", "universal_conceptual_toc"));
        assertEquals("none", key.apply("toc.yml", "universal_conceptual_toc"));
    }

    @Test
    void aTableThatIsNamedAndMissingIsReportedAndTheOtherIsKept() {
        files.remove("docs/tops/upper.yml");
        Docset docset = joined("");
        assertTrue(drawn(docset).startsWith("api/toc.yml\n  Oven.Bread -> a.md\n"));
        assertEquals(
                1,
                findings.lines().stream()
                        .filter(line ->
                                line.endsWith("file-missing: there is no table of contents 'docs/tops/upper.yml'"))
                        .count());
    }

    @Test
    void tablesAreFoundInAnyCase() {
        assertTrue(drawn(split("API/Toc.yml")).startsWith("api/_splitted/Oven.Stew/toc.yml\n"));
    }

    @Test
    void whatCannotBeMeantIsReported() {
        files.put("docs/tops/upper.yml", "- {name: X, landingPageType: Wall, children: ['a[']}");
        drawn(joined(""));
        assertEquals(
                List.of(
                        "docs/tops/upper.yml:1:30 value-invalid: 'Wall' is no type of landing page",
                        "docs/tops/upper.yml:1:47 glob-invalid: the pattern 'a[' can't be read"),
                findings.lines().stream()
                        .filter(line -> line.contains("invalid"))
                        .toList());
    }

    @Test
    void withoutRulesNothingIsMade() {
        assertTrue(docset("", "", true).files().values().stream().noneMatch(file -> file.origin() == Origin.MADE));
    }
}
