package dev.firststep.build.move;

/** Why articles cannot be moved; nothing has been written. */
public final class MoveRefusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final String message;
    private final String hint;
    private final boolean inContent;

    private MoveRefusal(String message, String hint, boolean inContent) {
        super(message, null, false, false);
        this.message = message;
        this.hint = hint;
        this.inContent = inContent;
    }

    /** What was asked for cannot be done. */
    public static MoveRefusal ofRequest(String message, String hint) {
        return new MoveRefusal(message, hint, false);
    }

    /** The content stands in the way. */
    public static MoveRefusal ofContent(String message, String hint) {
        return new MoveRefusal(message, hint, true);
    }

    /** Whether something in the content is to be changed first. */
    public boolean isInContent() {
        return inContent;
    }

    public String message() {
        return message;
    }

    public String hint() {
        return hint;
    }
}
