package dev.firststep.diagnostic;

import java.util.Comparator;

/**
 * A finding about content: what is wrong, where, and what to do next.
 *
 * @param code the kind of finding
 * @param position where it is
 * @param message what was found, one line, without a final full stop
 * @param hint what the writer can do about it, one line; a table of what was found may stand above it
 */
public record Diagnostic(Code code, Position position, String message, String hint) implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::position)
            .thenComparing(d -> d.code().id())
            .thenComparing(Diagnostic::message)
            .thenComparing(Diagnostic::hint);

    public Severity severity() {
        return code.severity();
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
