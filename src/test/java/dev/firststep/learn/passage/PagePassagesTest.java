package dev.firststep.learn.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.cloud.Clouds;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.Position;
import dev.firststep.learn.moniker.FileMonikers;
import dev.firststep.learn.moniker.Moniker;
import dev.firststep.learn.moniker.MonikerDefinition;
import dev.firststep.learn.moniker.MonikerSet;
import dev.firststep.learn.moniker.MonikerText;
import dev.firststep.learn.pivot.Pivot;
import dev.firststep.learn.pivot.PivotGroup;
import dev.firststep.markdown.html.PassageRules;
import dev.firststep.markdown.html.ReaderChoice;
import dev.firststep.markdown.html.ReaderChoice.Option;
import dev.firststep.render.SampleSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PagePassagesTest {
    private static final Position HERE = new Position("a.md", 9, 1);
    private static final Clouds CLOUDS = new SampleSite().config().clouds();

    private static final MonikerDefinition TOOLS = MonikerDefinition.of(List.of(
            new Moniker("tool-1", "tool", 1), new Moniker("tool-2", "tool", 2), new Moniker("other-1", "other", 1)));

    private final List<Diagnostic> findings = new ArrayList<>();

    @Test
    void readersAreAskedInTheWordsOfTheGroup() {
        PivotGroup group = new PivotGroup(
                "device", "Devices", "Which device?", List.of(new Pivot("phone", "Phone"), new Pivot("desk", "")));
        assertEquals(
                List.of(new ReaderChoice(
                        "pivots", "Which device?", List.of(new Option("phone", "Phone"), new Option("desk", "desk")))),
                passages(TOOLS).of(List.of(group), FileMonikers.NONE).pivots());
    }

    @Test
    void theNewestVersionIsOfferedFirst() {
        assertEquals(
                List.of("other-1", "tool-2", "tool-1"),
                page("tool-1", "tool-2", "other-1").versions().stream()
                        .map(Option::id)
                        .toList());
    }

    @Test
    void aRangeHoldsWhatThePageHasOfIt() {
        PassageRules rules = page("tool-1", "tool-2");
        assertEquals(Set.of("tool-2"), rules.ranges().monikers(">tool-1", HERE, findings::add));
        assertEquals(List.of(), findings);
    }

    @Test
    void aRangeOutsideThePageIsReportedWhereItStands() {
        PassageRules rules = page("tool-1");
        assertEquals(Set.of(), rules.ranges().monikers("other-1", HERE, findings::add));
        assertEquals(List.of(HERE), findings.stream().map(Diagnostic::position).toList());
    }

    @Test
    void namesThatAllStandForCloudsAreClouds() {
        PassageRules rules = page("tool-1");
        assertEquals(
                "Optional[[china-21vianet, global]]",
                rules.clouds()
                        .apply(List.of("o365-worldwide", "china-21vianet"))
                        .toString());
        assertEquals(
                "Optional[[]]", rules.clouds().apply(List.of("o365-germany")).toString());
        assertEquals(
                "Optional.empty",
                rules.clouds().apply(List.of("global", "tool-1")).toString());
    }

    private PassageRules page(String... monikers) {
        MonikerSet set = MonikerSet.of(monikers);
        return passages(TOOLS).of(List.of(), new FileMonikers(Optional.of(new MonikerText("x", HERE)), set, set, true));
    }

    private static PagePassages passages(MonikerDefinition definition) {
        return new PagePassages(CLOUDS, definition);
    }
}
