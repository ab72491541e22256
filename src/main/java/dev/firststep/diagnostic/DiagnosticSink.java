package dev.firststep.diagnostic;

/** Takes findings as they are made; a stage is handed one for its input and shares it with nobody. */
@FunctionalInterface
public interface DiagnosticSink {
    void add(Diagnostic diagnostic);

    default void add(Code code, Position position, String message, String hint) {
        add(new Diagnostic(code, position, message, hint));
    }
}
