package dev.firststep.config.rule;

import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Severity;
import java.util.HashSet;
import java.util.Set;

/** Passes each finding on once, though what is written for all clouds is read for each of them, and counts the errors. */
final class RuleFindings implements DiagnosticSink {
    private final DiagnosticSink sink;
    private final Set<Diagnostic> told = new HashSet<>();
    private int errors;

    RuleFindings(DiagnosticSink sink) {
        this.sink = sink;
    }

    @Override
    public void add(Diagnostic diagnostic) {
        if (diagnostic.severity() == Severity.ERROR) {
            errors++;
        }
        if (told.add(diagnostic)) {
            sink.add(diagnostic);
        }
    }

    /** The errors so far, repeated ones included. */
    int errors() {
        return errors;
    }
}
