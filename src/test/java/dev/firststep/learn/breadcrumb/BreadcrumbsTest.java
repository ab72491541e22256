package dev.firststep.learn.breadcrumb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.config.yaml.YamlParser;
import dev.firststep.config.yaml.YamlText;
import dev.firststep.diagnostic.Findings;
import dev.firststep.learn.toc.TocReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BreadcrumbsTest {
    private static final String CRUMBS = """
            - name: All
              tocHref: /
              topicHref: /
              items:
              - name: Money
                tocHref: /Money/
                topicHref: /money/index
                items:
                - name: Bills
                  tocHref: /money/bills
                  topicHref: /money/bills/start
            """;

    private final Findings findings = new Findings();

    private Breadcrumbs read(String text) {
        return YamlParser.parse(YamlText.ofFile("bread/toc.yml", text), findings)
                .map(root -> new BreadcrumbReader(findings).read(TocReader.ofTree(root, findings)))
                .orElseThrow();
    }

    private List<String> trail(String address) {
        return read(CRUMBS).trail(address).stream()
                .map(crumb -> crumb.name() + " " + crumb.address())
                .toList();
    }

    @Test
    void thePageIsBelowTheCrumbWithTheLongestPrefixOfItsAddress() {
        assertEquals(List.of("All /"), trail("/other"));
        assertEquals(List.of("All /", "Money /money/index"), trail("/money/billsandmore"));
        assertEquals(
                List.of("All /", "Money /money/index", "Bills /money/bills/start"), trail("/money/BILLS/due?view=x"));
        assertEquals(List.of(), trail("elsewhere"));
    }

    @Test
    void whatAllPrefixesShareIsTheBaseOfTheSite() {
        assertEquals(Optional.of("/money/"), read(CRUMBS).basePath());
        assertEquals(Optional.of("/a/"), read("[{name: x, tocHref: /a}]").basePath());
        assertEquals(
                Optional.empty(),
                read("[{name: x, tocHref: /a/}, {name: y, tocHref: /ab/}]").basePath());
        assertEquals(Optional.empty(), read("[]").basePath());
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void aCrumbWithoutAPathOfTheSiteIsLeftOut() {
        assertEquals(
                List.of("/a/"), read("""
                        - {name: x, tocHref: https://example.com/}
                        - {name: y}
                        - {tocHref: /a/}
                        - {name: z, tocHref: //example.com/}
                        """).roots().stream().map(Crumb::address).toList());
        assertEquals(
                List.of(
                        "bread/toc.yml:1:22 toc-reference: 'https://example.com/' is not the path of pages of this site",
                        "bread/toc.yml:2:3 toc-reference: a crumb without 'tocHref'",
                        "bread/toc.yml:3:3 key-missing: a crumb without a name",
                        "bread/toc.yml:4:22 toc-reference: '//example.com/' is not the path of pages of this site"),
                findings.lines());
    }
}
