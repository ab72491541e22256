package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers of a content folder choose among the pivots and the versions of an article. */
class ReaderChoicesTest {
    private static final String GROUPS = """
            -- content/en/zone-pivot-groups.yml --
            ### YamlMime:ZonePivotGroups
            groups:
              - id: tool
                title: Tool
                prompt: How do you work?
                pivots:
                  - {id: portal, title: In the portal}
                  - {id: shell, title: In a shell}
            """;

    private static final String PIVOTS = """
            zone_pivot_groups: tool
            ---
            ::: zone pivot="portal"
            Open the list.
            ::: zone-end

            ::: zone pivot="shell"
            Run the command.
            ::: zone-end

            ::: zone pivot="china-21vianet"
            Ask 21Vianet.
            ::: zone-end

            ## By phone
            """;

    private static final String VERSIONS = """
            monikers: [tool-1.0, tool-2.0, tool-3.0]
            ---
            ::: moniker range=">=tool-2.0"
            Press Start.
            ::: moniker-end

            ::: moniker range="tool-1.0 || tool-2.0"
            There is no dark look.
            ::: moniker-end

            ## By phone
            """;

    @TempDir
    private Path root;

    private TestSite site(String rest, String files) throws IOException {
        return TestSite.at(root, files + """
                -- content/en/contact.md --
                ---
                title: Contact
                description: Whom to ask.
                """ + rest);
    }

    private static String page(TestSite site, String edition) throws IOException {
        return site.read("site/" + edition + "/contact/index.html");
    }

    @Test
    void pivotsOfAGroupAreChoicesAndThoseOfCloudsAreNot() throws IOException {
        TestSite site = site(PIVOTS, GROUPS);
        assertEquals(List.of(), site.build().findings());
        String global = page(site, "en/global");
        assertTrue(global.contains("data-parameter=\"pivots\""), global);
        assertTrue(global.contains("<legend>How do you work?</legend>"), global);
        assertTrue(global.contains("value=\"shell\"> In a shell</label>"), global);
        assertTrue(global.contains("Open the list."), global);
        assertTrue(global.contains("Run the command."), global);
        assertFalse(global.contains("Ask 21Vianet."), global);
        assertTrue(page(site, "en/china-21vianet").contains("Ask 21Vianet."));
    }

    @Test
    void aTranslationHasItsOwnWordsForPivotsOrThoseOfTheSource() throws IOException {
        String chinese = """
                -- content/zh-CN/contact.md --
                ---
                title: 联系
                description: 联系谁。
                """ + PIVOTS;
        TestSite site = site(PIVOTS, GROUPS + chinese);
        site.build();
        assertTrue(page(site, "zh-cn/global").contains("<legend>How do you work?</legend>"));
        site.write(GROUPS.replace("content/en", "content/zh-CN").replace("How do you work?", "您怎样操作？"));
        site.build();
        assertTrue(page(site, "zh-cn/global").contains("<legend>您怎样操作？</legend>"));
        assertTrue(page(site, "en/global").contains("<legend>How do you work?</legend>"));
    }

    @Test
    void anArticleCanNameTheFileOfItsGroups() throws IOException {
        TestSite site = site(
                "zone_pivot_group_filename: tools.yml\n" + PIVOTS,
                GROUPS.replace("zone-pivot-groups.yml", "tools.yml"));
        assertEquals(List.of(), site.build().findings());
        assertTrue(page(site, "en/global").contains("How do you work?"));
    }

    @Test
    void groupsThatAreDefinedNowhereAreAFinding() throws IOException {
        TestSite site = site(PIVOTS, "");
        assertTrue(site.build()
                .findings()
                .contains("content/en/contact.md:4:1 warning pivot-definition-missing"
                        + "  no file 'zone-pivot-groups.yml' defines the pivot groups"));
    }

    @Test
    void pivotsThatTheGroupLacksAreFindings() throws IOException {
        TestSite site = site(PIVOTS.replace("pivot=\"shell\"", "pivot=\"robot\""), GROUPS);
        assertEquals(
                List.of("content/en/contact.md:10:1 warning pivot-unknown  there is no pivot 'robot' in 'tool' of"
                        + " content/en/zone-pivot-groups.yml"),
                site.build().findings().stream()
                        .filter(line -> line.contains("pivot-unknown"))
                        .toList());
    }

    @Test
    void versionsAreChoicesTheNewestFirst() throws IOException {
        TestSite site = site(VERSIONS, "");
        assertEquals(List.of(), site.build().findings());
        String page = page(site, "en/global");
        assertTrue(page.contains("data-parameter=\"view\""), page);
        assertTrue(page.indexOf("value=\"tool-3.0\"") < page.indexOf("value=\"tool-1.0\""), page);
        assertTrue(page.contains("<div class=\"zone for-2 for-3\">\n<p class=\"zone-title\">tool-2.0"), page);
    }

    @Test
    void aDefinitionGivesVersionsTheirOrderAndTheirNames() throws IOException {
        TestSite site = site(VERSIONS, """
                -- content/monikers.json --
                {"monikers": [
                  {"moniker_name": "tool-3.0", "product_name": "tool", "version_display_name": "The third", "order": 1},
                  {"moniker_name": "tool-2.0", "product_name": "tool", "order": 2},
                  {"moniker_name": "tool-1.0", "product_name": "tool", "order": 3}]}
                """);
        assertEquals(List.of(), site.build().findings());
        String page = page(site, "en/global");
        assertTrue(page.indexOf("value=\"tool-1.0\"") < page.indexOf("value=\"tool-3.0\""), page);
        assertTrue(page.contains("> The third</label>"), page);
    }

    @Test
    void aVersionThatIsNotDefinedIsAFinding() throws IOException {
        TestSite site = site(VERSIONS, """
                -- content/monikers.yml --
                monikers:
                  - {moniker_name: tool-1.0, product_name: tool, order: 1}
                  - {moniker_name: tool-2.0, product_name: tool, order: 2}
                """);
        assertEquals(
                List.of("content/en/contact.md:4:1 error moniker-range-invalid"
                        + "  the moniker range 'tool-3.0' can't be read: there is no moniker 'tool-3.0'"),
                site.build().findings());
    }

    @Test
    void twoDefinitionsOfVersionsAreAFinding() throws IOException {
        TestSite site = site(VERSIONS.replace("monikers: [tool-1.0, tool-2.0, tool-3.0]", "monikers: tool-1.0"), """
                -- content/monikers.json --
                {"monikers": [{"moniker_name": "tool-1.0"}, {"moniker_name": "tool-2.0"}]}
                -- content/monikers.yml --
                monikers: []
                """);
        assertTrue(site.build()
                .findings()
                .contains("content/monikers.yml error file-clash  another file defines the monikers too"));
    }

    @Test
    void aPassageOfVersionsInAnArticleWithoutThemIsAFinding() throws IOException {
        TestSite site = site(VERSIONS.replace("monikers: [tool-1.0, tool-2.0, tool-3.0]\n", ""), "");
        assertEquals(
                List.of(
                        "content/en/contact.md:5:1 warning moniker-zone-empty"
                                + "  the zone is true in 'tool-2.0', but the page in none",
                        "content/en/contact.md:9:1 warning moniker-zone-empty"
                                + "  the zone is true in 'tool-1.0', 'tool-2.0', but the page in none"),
                site.build().findings());
    }

    @Test
    void versionsThatAreCloudsAreZones() throws IOException {
        TestSite site = site("""
                monikers: [o365-worldwide, o365-21vianet]
                ---
                ::: moniker range="o365-worldwide"
                Ask Microsoft.
                ::: moniker-end

                ::: moniker range="o365-21vianet"
                Ask 21Vianet.
                ::: moniker-end

                ## By phone
                """, "");
        assertEquals(List.of(), site.build().findings());
        String global = page(site, "en/global");
        assertTrue(global.contains("Ask Microsoft."), global);
        assertFalse(global.contains("Ask 21Vianet."), global);
        assertFalse(global.contains("data-parameter"), global);
        assertTrue(page(site, "en/china-21vianet").contains("Ask 21Vianet."));
    }

    @Test
    void anArticleOfOneCloudsVersionIsTrueThereOnly() throws IOException {
        TestSite site = TestSite.at(root, """
                -- content/en/only.md --
                ---
                title: Only
                description: Only there.
                monikers: [o365-21vianet]
                ---
                Text.
                """);
        site.build();
        assertTrue(site.site().containsKey("en/china-21vianet/only/index.html"));
        assertFalse(site.site().containsKey("en/global/only/index.html"));
    }

    @Test
    void anyOtherYamlFileIsReadByNothing() throws IOException {
        TestSite site = TestSite.at(root, """
                -- content/en/more.yml --
                key: value
                """);
        assertEquals(
                List.of("content/en/more.yml error file-type  nothing reads this file"),
                site.build().findings());
    }
}
