package dev.firststep.publish;

import dev.firststep.diagnostic.Diagnostic;
import java.util.List;

/**
 * What one publication did. The manifest itself is not counted.
 *
 * @param total files the site now consists of
 * @param written files that are new or whose bytes changed
 * @param unchanged files that were left as they were, with their modification time
 * @param removed files of the previous site that are no longer generated
 * @param findings generated files that somebody had edited
 */
public record PublishReport(int total, int written, int unchanged, int removed, List<Diagnostic> findings) {
    public PublishReport {
        findings = List.copyOf(findings);
    }
}
