package dev.firststep.build.importing;

import dev.firststep.diagnostic.Diagnostic;
import java.util.List;

/**
 * How an import went.
 *
 * @param findings sorted, each once
 * @param articles texts written, each language of an article by itself
 * @param files all files written
 */
public record ImportReport(List<Diagnostic> findings, boolean passed, int articles, int files) {
    public ImportReport {
        findings = findings.stream().sorted().distinct().toList();
    }
}
