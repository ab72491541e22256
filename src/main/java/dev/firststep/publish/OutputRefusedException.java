package dev.firststep.publish;

import java.io.IOException;

/** The output folder is not one that may be written or emptied; nothing in it was changed. */
public final class OutputRefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String hint;

    /**
     * @param message what is wrong with the folder, one line, without a final full stop
     * @param hint what to do about it, one line
     */
    public OutputRefusedException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    public String hint() {
        return hint;
    }
}
