package dev.firststep.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.conformance.ConformanceCases.Case;
import dev.firststep.markdown.Inclusions;
import dev.firststep.markdown.plain.DialectOptions;
import dev.firststep.markdown.plain.DialectOptions.Base;
import dev.firststep.markdown.plain.PlainRenderer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Whether Markdown shows anything, against the shared vectors of DocFX's own tests. */
class VisibilityVectorsTest {
    private static final PlainRenderer RENDERER = new PlainRenderer(DialectOptions.of(Base.V3), Inclusions.NONE);

    @Test
    void markdownIsVisibleWhereLearnsEngineSaysSo() throws IOException {
        List<Case> vectors = ConformanceCases.ofKind("unit vector").stream()
                .filter(vector -> vector.group().equals("markdown visibility"))
                .toList();
        Assumptions.assumeFalse(vectors.isEmpty(), "SKIPPED: the shared conformance cases are not at hand");
        List<String> failures =
                vectors.stream().filter(vector -> !passes(vector)).map(Case::id).toList();
        System.out.printf(
                "  markdown visibility: passed %d, failed %d%n", vectors.size() - failures.size(), failures.size());
        assertEquals(List.of(), failures);
    }

    private static boolean passes(Case vector) {
        Map<String, String> arguments = vector.texts("arguments");
        boolean visible = RENDERER.isVisible(arguments.getOrDefault("markdownContent", ""), "a.md");
        return arguments.getOrDefault("expectedVisible", "").equals(String.valueOf(visible));
    }
}
