package dev.firststep.markdown.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only the plain profile reads stays linear. */
class PlainPathologicalTest {
    private static final int LINES = 10_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# A",
                "# [a](#tab/b)\n---",
                "# [a](#tab/b/c)",
                "# <a name=\"a\"></a>b",
                "# <a name=\"a",
                "> [!VIDEO https://youtu.be/v=v=v=v=&list=]",
                "> [!div a=\"b\" a=\"",
                "::: zone pivot=\"a,a,a,a,a,a,a\"",
                "::: moniker range=\"a\"",
                "::: form action=\"a\" submitText=\"b\" :::"
            })
    void oneLineManyTimesIsRendered(String line) {
        assertTimeoutPreemptively(Duration.ofSeconds(3), () -> Plain.of((line + "\n").repeat(LINES)));
    }

    @Test
    void whatNestsTooDeepIsRefused() {
        assertEquals(new Plain("", List.of("1:1 limit-nesting")), Plain.of(">".repeat(1_000)));
    }
}
