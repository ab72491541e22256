package dev.firststep.markdown.text;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Severity;

/** Takes findings about a body by offset, and remembers whether one of them was an error. */
public final class Findings implements DiagnosticSink {
    private final Places places;
    private final DiagnosticSink sink;
    private boolean errors;

    public Findings(Places places, DiagnosticSink sink) {
        this.places = places;
        this.sink = sink;
    }

    /** Adds a finding at an offset in the body. */
    public void add(Code code, int offset, String message, String hint) {
        add(code, places.at(offset), message, hint);
    }

    @Override
    public void add(Diagnostic diagnostic) {
        errors |= diagnostic.severity() == Severity.ERROR;
        sink.add(diagnostic);
    }

    public Position at(int offset) {
        return places.at(offset);
    }

    public boolean hasErrors() {
        return errors;
    }
}
