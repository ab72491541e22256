package dev.firststep.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Findings;
import dev.firststep.learn.toc.TocReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The shared cases of tables of contents in Markdown: what can't be read is reported where DocFX reports it. */
class TocModelTest {
    private static final Pattern LINE = Pattern.compile(" at line (\\d+):");

    @Test
    void whatCannotBeReadIsReportedWhereItStands() throws IOException {
        List<ConformanceCases.Case> cases = ConformanceCases.ofKind("toc model");
        assumeFalse(cases.isEmpty(), "SKIPPED: the shared conformance cases are not at hand");
        List<String> failures = new ArrayList<>();
        for (ConformanceCases.Case one : cases) {
            Optional<String> expected = one.text("expected_error")
                    .flatMap(error -> LINE.matcher(error).results().findFirst())
                    .map(match -> match.group(1));
            Optional<String> found = firstError(one.text("input").orElse(""));
            if (!expected.equals(found)) {
                failures.add(one.id() + " expected an error in " + expected + ", but found one in " + found);
            }
        }
        System.out.println(
                "tables of contents in Markdown: " + (cases.size() - failures.size()) + " of " + cases.size());
        assertEquals(List.of(), failures);
    }

    private static Optional<String> firstError(String input) {
        Findings findings = new Findings();
        TocReader.ofMarkdown("toc.md", input, findings);
        return findings.all().stream()
                .filter(finding -> finding.code() == Code.TOC_SYNTAX)
                .map(finding -> String.valueOf(finding.position().line()))
                .findFirst();
    }
}
