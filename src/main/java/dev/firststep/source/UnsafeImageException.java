package dev.firststep.source;

/** An image that must not be published; caught where the finding is made. */
final class UnsafeImageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String problem;
    private final String hint;
    private final int line;
    private final int column;

    UnsafeImageException(String problem, String hint) {
        this(problem, hint, 0, 0);
    }

    UnsafeImageException(String problem, String hint, int line, int column) {
        super(problem);
        this.problem = problem;
        this.hint = hint;
        this.line = line;
        this.column = column;
    }

    String problem() {
        return problem;
    }

    String hint() {
        return hint;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
