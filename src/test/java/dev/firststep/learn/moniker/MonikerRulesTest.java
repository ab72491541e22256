package dev.firststep.learn.moniker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.config.yaml.YamlParser;
import dev.firststep.config.yaml.YamlText;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.diagnostic.Findings;
import dev.firststep.diagnostic.Position;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MonikerRulesTest {
    private static final MonikerDefinition DEFINITION = MonikerDefinition.of(List.of(
            new Moniker("v1", "tool", 1),
            new Moniker("v2", "tool", 2),
            new Moniker("v3", "tool", 3),
            new Moniker("v4", "tool", 4)));

    private final Findings findings = new Findings();
    private final MonikerRules rules = new MonikerRules(DEFINITION);

    @Test
    void aFileThatSaysNothingHasTheMonikersOfItsDocset() {
        assertEquals("'v2', 'v3', 'v4'", page(">= v2", "title: x").monikers().shown());
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void aPageStaysWithinTheMonikersOfItsDocset() {
        assertEquals("'v2'", page(">= v2", "monikerRange: <= v2").monikers().shown());
        assertEquals("'v3'", page(">= v2", "monikers: [v1, V3]").monikers().shown());
        assertEquals("'v4'", page(">= v2", "monikers: v4").monikers().shown());
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void exclusionsAreTakenAway() {
        FileMonikers file = page(">= v2", "monikerRange: < v4\nexclude_monikers: v2");
        assertEquals("'v3'", file.monikers().shown());
        assertEquals("'v1', 'v2', 'v3'", file.beforeExclusion().shown());
    }

    @Test
    void replacementsBeatRangesAndLists() {
        assertEquals(
                "'v4'",
                page(">= v2", "monikerRange: v2\nreplace_monikers: [v4]")
                        .monikers()
                        .shown());
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void aRangeBeatsAListAndTheListIsReported() {
        assertEquals(
                "'v2'",
                page(">= v2", "monikers: [v3]\nmonikerRange: v2").monikers().shown());
        assertEquals(
                List.of("a.md:1:12 moniker-range-ignored: 'monikers' is ignored, because 'monikerRange' is there too"),
                findings.lines());
    }

    @Test
    void anEmptyListBesideARangeIsReportedAsWell() {
        assertEquals(
                "'v2'",
                page(">= v2", "monikers: []\nmonikerRange: v2").monikers().shown());
        assertEquals(
                List.of("a.md:2:15 moniker-range-ignored: 'monikers' is ignored, because 'monikerRange' is there too"),
                findings.lines());
    }

    @Test
    void noCommonMonikerIsAnError() {
        assertTrue(page(">= v2", "monikers: v1").monikers().isEmpty());
        assertEquals(
                List.of("a.md:1:11 moniker-range-out-of-scope: no version is left: "
                        + "the docset gives this file 'v2', 'v3', 'v4', and the file itself 'v1'"),
                findings.lines());
    }

    @Test
    void aRangeThatNoDocsetAllowsIsIgnored() {
        assertEquals(
                FileMonikers.NONE.monikers(), bare("monikerRange: v2", true).monikers());
        assertEquals(
                List.of("a.md:1:15 moniker-range-ignored: the range 'v2' is ignored, "
                        + "because the docset gives this file no range"),
                findings.lines());
    }

    @Test
    void whatIsNoPageMayHaveItsOwnMonikers() {
        assertEquals("'v2'", bare("monikerRange: v2", false).monikers().shown());
        assertEquals("'v1', 'v2'", bare("monikers: [v2, V1]", false).monikers().shown());
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void anUnknownMonikerIsReportedWhereItStands() {
        rules.check(new MonikerText(">= v9", new Position("docfx.yml", 3, 5)), findings);
        assertTrue(page(">= v9", "title: x").monikers().isEmpty());
        assertEquals(
                List.of("docfx.yml:3:5 moniker-range-invalid: "
                        + "the moniker range '>= v9' can't be read: there is no moniker 'v9'"),
                findings.lines());
        assertEquals(List.of("did you mean 'v1'? use one of: v1, v2, v3, v4"), findings.hints());
    }

    @Test
    void aZoneIsTrueWithinThePage() {
        FileMonikers file = page(">= v2", "monikerRange: < v4");
        assertEquals("'v2', 'v3'", zone(file, "> v1").shown());
        assertEquals("'v3'", zone(file, "v3 || v1").shown());
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void aZoneOutsideThePageIsReported() {
        assertTrue(zone(page("<= v2", "title: x"), "v3").isEmpty());
        assertEquals(
                List.of("a.md:9:1 moniker-zone-empty: the zone is true in 'v3', but the page in 'v1', 'v2'"),
                findings.lines());
    }

    @Test
    void aZoneForAnExcludedMonikerIsLeftOutInSilence() {
        assertTrue(zone(page("<= v2", "exclude_monikers: v1"), "v1").isEmpty());
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void aZoneOnAPageWithoutVersionsIsIgnored() {
        assertTrue(zone(bare("title: x", true), "v1").isEmpty());
        assertEquals(
                List.of("a.md:9:1 moniker-range-ignored: the range 'v1' is ignored, "
                        + "because the docset gives this file no range"),
                findings.lines());
    }

    @Test
    void theNewestVersionsComeFirst() {
        assertEquals(List.of("v4", "v3", "v1"), names(rules.newestFirst(MonikerSet.of("v1", "v4", "v3", "v9"))));
    }

    @Test
    void whereNoOrderIsGivenThePlaceInTheListIsTheOrder() {
        MonikerDefinition list = MonikerDefinition.of(List.of(new Moniker("b", "x", 0), new Moniker("a", "x", 0)));
        assertEquals(List.of("a", "b"), names(new MonikerRules(list).newestFirst(MonikerSet.of("a", "b"))));
    }

    private static List<String> names(List<Moniker> monikers) {
        return monikers.stream().map(Moniker::name).toList();
    }

    @Test
    void aDefinitionIsReadFromItsFile() {
        MonikerDefinition definition = new MonikerDefinitionReader(findings).read(yaml("""
                monikers:
                - {moniker_name: Pot-2, product_name: Pot, order: 2, is_live: true}
                - {moniker_name: pot-1, product_name: Pot, order: 1}
                - {moniker_name: pot-1, product_name: Other, order: 9}
                - {moniker_name: cup, product_name: Cup, order: first}
                - {product_name: Lid}
                """));
        assertEquals(
                List.of("cup", "pot-1", "pot-2"),
                List.copyOf(definition.monikers().keySet()));
        assertEquals(
                "'pot-1'",
                new MonikerRanges(definition).evaluate("< pot-2").orNone().shown());
        assertEquals(
                List.of(
                        "a.md:5:49 value-invalid: 'first' is no place in an order",
                        "a.md:6:3 key-missing: a moniker without a name"),
                findings.lines());
    }

    private FileMonikers page(String configRange, String metadata) {
        MonikerText range = new MonikerText(configRange, new Position("docfx.yml", 3, 5));
        return rules.file(Optional.of(range), metadata(metadata), true, findings);
    }

    private FileMonikers bare(String metadata, boolean bound) {
        return rules.file(Optional.empty(), metadata(metadata), bound, findings);
    }

    private MonikerSet zone(FileMonikers file, String range) {
        return rules.zone(file, new MonikerText(range, new Position("a.md", 9, 1)), findings);
    }

    private MonikerMetadata metadata(String yaml) {
        Mapping header = (Mapping) yaml(yaml);
        return MonikerMetadata.of(key -> header.find(key).map(Entry::value));
    }

    private YamlValue yaml(String text) {
        return YamlParser.parse(YamlText.ofFile("a.md", text), findings).orElseThrow();
    }
}
