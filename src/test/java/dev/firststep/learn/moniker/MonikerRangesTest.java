package dev.firststep.learn.moniker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.firststep.learn.moniker.RangeReading.Invalid;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonikerRangesTest {
    private static final MonikerDefinition DEFINITION = MonikerDefinition.of(List.of(
            new Moniker("kettle-2", "kettle", 2),
            new Moniker("kettle-1", "kettle", 1),
            new Moniker("kettle-3", "kettle", 3),
            new Moniker("oven-1", "oven", 1),
            new Moniker("oven-2", "oven", 2)));

    @Test
    void aComparisonTakesTheVersionsOfItsProductByTheirOrder() {
        assertEquals("'kettle-2', 'kettle-3'", shown("> kettle-1"));
        assertEquals("'kettle-1', 'kettle-2', 'kettle-3'", shown(">=kettle-1"));
        assertEquals("'kettle-1'", shown("<kettle-2"));
        assertEquals("'kettle-1', 'kettle-2'", shown("<=KETTLE-2"));
        assertEquals("'kettle-2'", shown("= kettle-2"));
        assertEquals("'kettle-2'", shown("kettle-2"));
    }

    @Test
    void comparisonsSideBySideMustAllHold() {
        assertEquals("'kettle-2'", shown("> kettle-1 < kettle-3"));
        assertEquals("none", shown(">= kettle-1 oven-1"));
    }

    @Test
    void barsJoinAlternatives() {
        assertEquals("'kettle-3', 'oven-1'", shown("kettle-3||< oven-2"));
    }

    @Test
    void aBlankRangeStandsForNothing() {
        assertEquals("none", shown(""));
        assertEquals("none", shown("  "));
    }

    @Test
    void aFlawIsNamedWithTheRestOfTheRange() {
        assertEquals("there is no moniker 'pan-1'", why("oven-1 || >= pan-1"));
        assertEquals("the name of a moniker must follow the sign, but there is ' <'", why("oven-1 > <"));
        assertEquals("a moniker must follow, but there is ''", why("oven-1 ||"));
        assertEquals("a moniker must follow, but there is '! oven-1'", why("! oven-1"));
        assertEquals("nothing can be made of ' ; oven-2'", why("oven-1 ; oven-2"));
    }

    @Test
    void withoutADefinitionNamesTellTheOrder() {
        MonikerRanges implied = new MonikerRanges(
                MonikerDefinition.implied(List.of("pot-10.1", "pot", "pot-9.2", "jar-2", "pot-9.10")));
        assertEquals(
                "'pot', 'pot-10.1', 'pot-9.10'",
                implied.evaluate("> pot-9.2").orNone().shown());
        assertEquals(
                "'pot-9.10', 'pot-9.2'", implied.evaluate("< pot-10.1").orNone().shown());
        assertEquals("'new-1'", implied.evaluate(">= new-1").orNone().shown());
    }

    @Test
    void namesOfARangeCanBeGathered() {
        assertEquals(List.of("a-1", "b", "c-2"), MonikerRanges.names(">= a-1 < b || c-2 || ?"));
    }

    @Test
    void aVeryLongRangeTakesNoLongTime() {
        String range = "> kettle-1 || ".repeat(20_000) + "oven-1" + " ".repeat(100_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertEquals("'kettle-2', 'kettle-3', 'oven-1'", shown(range)));
    }

    private static String shown(String range) {
        return new MonikerRanges(DEFINITION).evaluate(range).orNone().shown();
    }

    private static String why(String range) {
        return ((Invalid) new MonikerRanges(DEFINITION).evaluate(range)).why();
    }
}
