package dev.firststep.cli;

/** The command line makes no sense for this project. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String message;
    private final String hint;

    UsageException(String message, String hint) {
        super(message);
        this.message = message;
        this.hint = hint;
    }

    String message() {
        return message;
    }

    String hint() {
        return hint;
    }
}
