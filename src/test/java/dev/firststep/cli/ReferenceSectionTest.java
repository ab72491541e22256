package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reference section of a Learn repository, whose table of contents and pages the publish configuration asks for. */
class ReferenceSectionTest {
    private static final String REPOSITORY = """
            -- content/.openpublishing.publish.config.json --
            { "docsets_to_publish": [ { "docset_name": "kitchen", "build_source_folder": "." } ],
              "SplitTOC": ["ref/toc.yml"],
              "JoinTOCPlugin": [ { "ReferenceTOC": "ref/toc.yml", "TopLevelTOC": "tops/upper.yml" } ] }
            -- content/docfx.json --
            { "build": { "content": [ { "files": ["**/*.md", "**/*.yml"] } ] } }
            -- content/ref/toc.yml --
            - name: Oven.Stews
              items: [{name: Stew, href: stew.md}]
            -- content/tops/upper.yml --
            - name: Hot meals
              landingPageType: Root
              items:
              - {name: Stove, landingPageType: Service}
              - {name: Ovens, children: ['Oven*']}
            -- content/ref/stew.md --
            ---
            title: Stew
            description: What to stew.
            ---
            # Stew

            Slowly.
            """;

    @TempDir
    Path root;

    @Test
    void pagesOfEntriesAreBuiltAndStandInTheNavigation() throws IOException {
        TestSite site = TestSite.bare(root, REPOSITORY);
        TestSite.Result result = site.build("--fail-on", "error");
        assertEquals(
                List.of(),
                result.findings().stream()
                        .filter(line -> line.contains(" error "))
                        .toList());
        String start = page(site, "ref/index.html");
        assertTrue(start.contains("Hot meals</h1>"), start);
        assertTrue(start.contains(">Stove</a></li>"), start);
        assertTrue(page(site, "ref/stove/index.html").contains("Stove</h1>"));
        assertTrue(site.site().keySet().stream().noneMatch(path -> path.contains("_splitted")));
        String stew = page(site, "ref/stew/index.html");
        assertTrue(stew.contains("Ovens") && stew.indexOf("Oven.Stews") > stew.indexOf("Ovens"), stew);
    }

    private static String page(TestSite site, String path) throws IOException {
        return site.site().entrySet().stream()
                .filter(file -> file.getKey().endsWith(path))
                .map(file -> file.getValue())
                .findFirst()
                .orElseThrow();
    }
}
