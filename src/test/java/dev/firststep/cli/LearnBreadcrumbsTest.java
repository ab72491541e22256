package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the pages of a repository name their breadcrumbs, and how these say where they stand. */
class LearnBreadcrumbsTest {
    @TempDir
    Path folder;

    private LearnBuild build;

    @BeforeEach
    void buildARepository() throws IOException {
        TestSite.at(folder, """
                -- repository/.openpublishing.publish.config.json --
                {"docsets_to_publish": [
                  {"docset_name": "a", "build_source_folder": "a"},
                  {"docset_name": "b", "build_source_folder": "b"}]}
                -- repository/a/docfx.json --
                {"build": {"content": [{"files": ["**/*.md", "**/*.yml"]}], "dest": "first",
                 "globalMetadata": {"breadcrumb_path": "~/bread/toc.yml"},
                 "fileMetadata": {"breadcrumb_path": {"other/*.md": "/en-us/Second/crumbs/toc.json"}}}}
                -- repository/a/TOC.yml --
                - name: All pages
                  items:
                    - {name: End of it, href: deep/end.md}
                    - {name: Away from it, href: other/away.md}
                -- repository/a/bread/toc.yml --
                - name: First
                  tocHref: /first/
                  topicHref: ../index.md
                  items:
                    - {name: Deep, tocHref: /first/deep, topicHref: /first/deep/start}
                -- repository/a/index.md --
                # First of all
                -- repository/a/deep/start.md --
                # Start
                -- repository/a/deep/end.md --
                # End
                -- repository/a/deeper.md --
                # Deeper
                -- repository/a/other/page.md --
                # Other
                -- repository/a/other/own.md --
                ---
                breadcrumb_path: ../bread/toc.yml
                ---
                # Own
                -- repository/a/other/away.md --
                ---
                breadcrumb_path: /somewhere/breadcrumb/toc.json
                ---
                # Away
                -- repository/a/other/lost.md --
                ---
                breadcrumb_path: lost/toc.yml
                ---
                # Lost
                -- repository/b/docfx.json --
                {"build": {"content": [{"files": ["**/*.md", "**/*.yml"]}], "dest": "second"}}
                -- repository/b/crumbs/toc.yml --
                - {name: All, tocHref: /, topicHref: /}
                -- repository/b/page.md --
                # Page of b
                """);
        build = LearnBuild.of(folder.resolve("repository"), folder.resolve("site"));
    }

    private List<String> crumbs(String page) {
        return build.page("en/" + page).select(".crumbs li > *").stream()
                .map(crumb -> crumb.text() + (crumb.hasAttr("href") ? " " + crumb.attr("href") : ""))
                .toList();
    }

    @Test
    void thePageStandsBelowTheLongestAddressThatItsOwnStartsWith() {
        assertEquals(List.of("Home ../../../", "First ../../", "Deep ../start/", "End"), crumbs("first/deep/end"));
        assertEquals(List.of("Home ../../../", "First ../../", "Deep", "Start"), crumbs("first/deep/start"));
        assertEquals(List.of("Home ../../", "First ../", "Deeper"), crumbs("first/deeper"));
        assertEquals(List.of("Home ../", "First of all"), crumbs("first"));
    }

    @Test
    void aPageNamesTheBreadcrumbsOfAnyDocsetByAddressOrByPath() {
        assertEquals(List.of("Home ../../../", "All", "Other"), crumbs("first/other/page"));
        assertEquals(List.of("Home ../../../", "First ../../", "Own"), crumbs("first/other/own"));
    }

    @Test
    void breadcrumbsOfAnotherRepositoryAreLeftToIt() {
        assertEquals(List.of("Home ../../../", "All pages ../../deep/", "Away"), crumbs("first/other/away"));
        assertEquals(List.of("Home ../../", "Page of b"), crumbs("second/page"));
    }

    @Test
    void aPathWithoutBreadcrumbsIsReported() {
        assertEquals(
                List.of("lost.md:2:1 error toc-reference  there are no breadcrumbs 'lost/toc.yml'"),
                build.result().findings().stream()
                        .filter(line -> line.contains("breadcrumbs"))
                        .map(line -> line.replaceAll("^.*(?=lost.md)", ""))
                        .toList());
    }

    @Test
    void breadcrumbsAreNoNavigation() {
        assertEquals(
                List.of("All pages", "End of it", "Away from it"),
                build.page("en/first/deep/end").select("nav.sidebar a").eachText());
    }
}
