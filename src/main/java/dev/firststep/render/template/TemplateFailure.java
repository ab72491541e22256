package dev.firststep.render.template;

import dev.firststep.diagnostic.Diagnostic;

/** A template that stopped while it was laying out a page. */
public final class TemplateFailure extends Exception {
    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // never serialized
    private final Diagnostic diagnostic;

    TemplateFailure(Diagnostic diagnostic) {
        super(diagnostic.position() + ": " + diagnostic.message());
        this.diagnostic = diagnostic;
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
