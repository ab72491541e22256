package dev.firststep.config;

import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Severity;

/** Passes findings on and remembers whether one of them was an error. */
final class ErrorWatch implements DiagnosticSink {
    private final DiagnosticSink sink;
    private boolean sawError;

    ErrorWatch(DiagnosticSink sink) {
        this.sink = sink;
    }

    @Override
    public void add(Diagnostic diagnostic) {
        sawError |= diagnostic.severity() == Severity.ERROR;
        sink.add(diagnostic);
    }

    boolean sawError() {
        return sawError;
    }
}
