package dev.firststep.build;

/** A language or a cloud was asked for that the site does not have. */
public final class UnknownEditionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String hint;

    UnknownEditionException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    public String hint() {
        return hint;
    }
}
