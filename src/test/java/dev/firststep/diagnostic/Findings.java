package dev.firststep.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Keeps findings for a test to look at. */
public final class Findings implements DiagnosticSink {
    private final List<Diagnostic> all = new ArrayList<>();

    @Override
    public void add(Diagnostic diagnostic) {
        all.add(diagnostic);
    }

    public List<Diagnostic> all() {
        return List.copyOf(all);
    }

    /** Each finding as {@code file:line:column code: message}, sorted. */
    public List<String> lines() {
        return all.stream()
                .sorted()
                .map(d -> d.position() + " " + d.code().id() + ": " + d.message())
                .toList();
    }

    /** The hints, in the order of {@link #lines()}. */
    public List<String> hints() {
        return all.stream().sorted().map(Diagnostic::hint).toList();
    }
}
