package dev.firststep.build;

import dev.firststep.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/**
 * How a build went.
 *
 * @param findings sorted, each once
 * @param passed whether no finding was severe enough to stop it
 * @param pages HTML pages made, whether or not they were written
 * @param editions the number of editions
 * @param written files that are new or have changed on disk
 * @param removed files that are no longer part of the site
 */
public record BuildReport(
        List<Diagnostic> findings, boolean passed, int pages, int editions, int written, int removed) {
    public BuildReport {
        findings = findings.stream().sorted().distinct().toList();
    }

    /** This report and that of another site. */
    BuildReport and(BuildReport other) {
        List<Diagnostic> both = new ArrayList<>(findings);
        both.addAll(other.findings);
        return new BuildReport(
                both,
                passed && other.passed,
                pages + other.pages,
                editions + other.editions,
                written + other.written,
                removed + other.removed);
    }
}
