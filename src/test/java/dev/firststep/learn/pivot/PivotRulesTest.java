package dev.firststep.learn.pivot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.config.yaml.YamlParser;
import dev.firststep.config.yaml.YamlText;
import dev.firststep.diagnostic.Findings;
import dev.firststep.diagnostic.Position;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PivotRulesTest {
    private static final String GROUPS = """
            groups:
            - id: device
              title: Device
              prompt: Which device do you hold?
              pivots:
              - {id: phone, title: Phone}
              - {id: tablet, title: Tablet}
            - id: shop
              title: Shop
              pivots:
              - {id: online, title: Online}
            """;

    private final Findings findings = new Findings();

    @Test
    void aPageOffersItsGroupsInItsOwnOrder() {
        assertEquals(
                List.of(
                        new PivotGroup("shop", "Shop", "", List.of(new Pivot("online", "Online"))),
                        new PivotGroup(
                                "device",
                                "Device",
                                "Which device do you hold?",
                                List.of(new Pivot("phone", "Phone"), new Pivot("tablet", "Tablet")))),
                groups("shop, device", "phone", "tablet", "online"));
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void aPageWithoutPivotZonesNeedsNoGroup() {
        assertEquals(List.of(), groups("nothing"));
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void pivotsThatNoGroupHasAndChoicesThatNothingIsForAreReported() {
        groups("device,shop", "phone", "watch", "online");
        assertEquals(
                List.of(
                        "docs/a.md pivot-unused: readers can choose 'tablet' of 'device', but no zone is for it",
                        "docs/a.md:2:1 pivot-unknown: there is no pivot 'watch' in 'device', 'shop' of docs/groups.yml"),
                findings.lines());
    }

    @Test
    void anUnknownGroupIsReported() {
        assertEquals(List.of(), groups("devices", "phone"));
        assertEquals(
                List.of("docs/a.md pivot-group-unknown: there is no pivot group 'devices' in docs/groups.yml"),
                findings.lines());
        assertEquals(List.of("did you mean 'device'? use one of: device, shop"), findings.hints());
    }

    @Test
    void zonesWithoutAGroupAreReported() {
        assertEquals(List.of(), groups("", "phone"));
        assertEquals(
                List.of("docs/a.md pivot-group-unknown: the page has pivot zones, but names no group of pivots"),
                findings.lines());
    }

    @Test
    void theDefinitionStandsBelowTheFirstSegmentOfThePagesAddress() {
        assertEquals("/help/zone-pivot-groups.json", PivotFiles.address("/help/a/b", Optional.empty()));
        assertEquals("/help/own.json", PivotFiles.address("/help/", Optional.of("own.yml")));
        assertEquals("/help/own.json", PivotFiles.address("/help", Optional.of("own")));
    }

    @Test
    void aMissingAndADoubleDefinitionAreReported() {
        rules("/other/zone-pivot-groups.json", definition()).groups(page("device", "phone"), findings);
        rules("/Help/zone-pivot-groups.json", definition(), definition()).groups(page("device", "phone"), findings);
        assertEquals(
                List.of(
                        "docs/a.md pivot-definition-missing: "
                                + "more than one file defines the pivot groups at /help/zone-pivot-groups.json",
                        "docs/a.md pivot-definition-missing: "
                                + "no file defines the pivot groups at /help/zone-pivot-groups.json"),
                findings.lines());
    }

    @Test
    void whereTheFirstPartOfAddressesIsUnknownADefinitionInTheDocsetsFolderCounts() {
        PivotFiles files =
                new PivotFiles(new TreeMap<>(Map.of("/zone-pivot-groups.json", List.of(definition()))), false);
        assertEquals(1, files.at("/docs/zone-pivot-groups.json").size());
        assertEquals(0, files.at("/docs/other.json").size());
    }

    @Test
    void theFirstOfTwoCounts() {
        PivotDefinition definition = read("""
                groups:
                - id: a
                  pivots:
                  - {id: x, title: First}
                  - {id: x, title: Second}
                  - {title: Third}
                - id: a
                  title: Again
                - id: b
                  pivots:
                """);
        assertEquals(
                List.of(
                        new PivotGroup("a", "a", "", List.of(new Pivot("x", "First"))),
                        new PivotGroup("b", "b", "", List.of())),
                definition.groups());
        assertEquals(
                List.of(
                        "docs/groups.yml:5:5 pivot-duplicate: the pivot 'x' is defined twice; only the first counts",
                        "docs/groups.yml:6:5 key-missing: a pivot without an id",
                        "docs/groups.yml:7:3 pivot-duplicate: the group 'a' is defined twice; only the first counts"),
                findings.lines());
    }

    private List<PivotGroup> groups(String ids, String... pivots) {
        return rules("/help/zone-pivot-groups.json", definition()).groups(page(ids, pivots), findings);
    }

    private static PivotPage page(String ids, String... pivots) {
        List<PivotUse> uses = Arrays.stream(pivots)
                .map(pivot -> new PivotUse(
                        pivot, new Position("docs/a.md", 1 + List.of(pivots).indexOf(pivot), 1)))
                .toList();
        return new PivotPage("/help/docs/a", Optional.of(ids), Optional.empty(), uses, Position.of("docs/a.md"));
    }

    private static PivotRules rules(String address, PivotDefinition... definitions) {
        return new PivotRules(new PivotFiles(new TreeMap<>(Map.of(address, List.of(definitions)))));
    }

    private PivotDefinition definition() {
        return read(GROUPS);
    }

    private PivotDefinition read(String yaml) {
        return new PivotDefinitionReader(findings)
                .read(
                        "docs/groups.yml",
                        YamlParser.parse(YamlText.ofFile("docs/groups.yml", yaml), findings)
                                .orElseThrow());
    }
}
