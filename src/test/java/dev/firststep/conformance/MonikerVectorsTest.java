package dev.firststep.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.conformance.ConformanceCases.Case;
import dev.firststep.learn.moniker.Moniker;
import dev.firststep.learn.moniker.MonikerDefinition;
import dev.firststep.learn.moniker.MonikerRanges;
import dev.firststep.learn.moniker.RangeReading;
import dev.firststep.learn.moniker.RangeReading.Flaw;
import dev.firststep.learn.moniker.RangeReading.Invalid;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The shared vectors of range expressions: their results, and the wording of the errors in Learn's engine. */
class MonikerVectorsTest {
    /** What Learn's engine says where we name a flaw; the rest of the range stands in its place. */
    private static final Map<Flaw, String> WORDING = Map.of(
            Flaw.NO_COMPARISON, "Expect a comparator set, but got '%2$s'.",
            Flaw.NO_MONIKER, "Expect a moniker string, but got '%2$s'.",
            Flaw.UNEXPECTED, "Parse ends before reaching end of string, unrecognized string: '%2$s'.",
            Flaw.UNDEFINED, "'%1$s'. Moniker '%2$s' is not defined.");

    private static final MonikerRanges RANGES = new MonikerRanges(MonikerDefinition.of(List.of(
            new Moniker("netcore-1.0", "core", 1),
            new Moniker("netcore-2.0", "core", 2),
            new Moniker("netcore-3.0", "core", 3),
            new Moniker("dotnet-1.0", "dotnet", 1),
            new Moniker("dotnet-2.0", "dotnet", 2),
            new Moniker("dotnet-3.0", "dotnet", 3),
            new Moniker("azure-sqldw-latest", "sqldw", 1),
            new Moniker("azuresqldb-current", "sqldb", 1))));

    @Test
    void everyVectorGivesWhatLearnsEngineGives() throws IOException {
        List<Case> vectors = ConformanceCases.ofKind("unit vector").stream()
                .filter(vector -> vector.group().equals("moniker range expression"))
                .toList();
        Assumptions.assumeFalse(vectors.isEmpty(), "SKIPPED: the shared conformance cases are not at hand");
        List<String> failures = new ArrayList<>();
        for (Case vector : vectors) {
            Map<String, String> arguments = vector.texts("arguments");
            String range = arguments.getOrDefault("rangeString", "");
            String expected = arguments.getOrDefault("expectedMonikers", arguments.get("errorMessage"));
            String actual = outcome(range);
            if (!actual.equals(expected)) {
                failures.add(vector.id() + ": " + range + " gives " + actual + ", not " + expected);
            }
        }
        System.out.println("moniker range expression: " + (vectors.size() - failures.size()) + " passed, "
                + failures.size() + " failed");
        assertEquals(List.of(), failures);
    }

    private static String outcome(String range) {
        RangeReading reading = RANGES.evaluate(range);
        return reading instanceof Invalid invalid
                ? "Invalid moniker range: " + String.format(WORDING.get(invalid.flaw()), range, invalid.at())
                : String.join(" ", reading.orNone().names());
    }
}
