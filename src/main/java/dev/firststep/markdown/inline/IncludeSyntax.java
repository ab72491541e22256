package dev.firststep.markdown.inline;

import java.util.Optional;

/**
 * Reads {@code [!INCLUDE [title](path)]}. Every part has a greatest length, so that a text full of openings takes linear
 * time.
 */
public final class IncludeSyntax {
    private static final String MARK = "[!include";
    private static final int LONGEST_TITLE = 999;
    private static final int LONGEST_PATH = 2_000;

    private final String text;
    private int pos;

    private IncludeSyntax(String text, int start) {
        this.text = text;
        this.pos = start;
    }

    /**
     * An include.
     *
     * @param path as written, without escapes
     * @param end the offset after its last bracket
     */
    public record Found(String title, String path, int end) {
        /** The include as Learn's builder writes it where it could not be replaced. */
        public String raw() {
            return raw(title, path);
        }

        /** An include as Learn's builder writes it where it could not be replaced. */
        public static String raw(String title, String path) {
            return "[!include[" + title + "](" + path + ")]";
        }
    }

    /**
     * The include that starts at this offset.
     *
     * @param sign what may stand after the word: a plus for blocks, a hyphen inside a line
     */
    public static Optional<Found> read(String text, int start, char sign) {
        if (!text.regionMatches(true, start, MARK, 0, MARK.length())) {
            return Optional.empty();
        }
        return new IncludeSyntax(text, start + MARK.length()).read(sign);
    }

    /** The include that is all there is in this text but for blanks. */
    public static Optional<Found> alone(String text, char sign) {
        String stripped = text.strip();
        return read(stripped, 0, sign).filter(found -> found.end() == stripped.length());
    }

    private Optional<Found> read(char sign) {
        skip(sign);
        while (at(' ')) {
            pos++;
        }
        Optional<String> title = skip('[') ? until("]", false, LONGEST_TITLE) : Optional.empty();
        if (title.isEmpty() || !skip(']') || !skip('(')) {
            return Optional.empty();
        }
        blanks();
        Optional<String> path = at('<') ? until(")>", true, LONGEST_PATH) : until(")", true, LONGEST_PATH);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        boolean angled = path.get().startsWith("<") && at('>');
        boolean closed = at(')') || until(")", false, LONGEST_TITLE).isPresent();
        return closed && skip(')') && skip(']')
                ? Optional.of(new Found(title.get(), angled ? path.get().substring(1) : path.get(), pos))
                : Optional.empty();
    }

    private boolean at(char c) {
        return pos < text.length() && text.charAt(pos) == c;
    }

    private boolean skip(char c) {
        if (at(c)) {
            pos++;
            return true;
        }
        return false;
    }

    private void blanks() {
        while (pos < text.length() && Character.isWhitespace(text.charAt(pos))) {
            pos++;
        }
    }

    /** The text up to one of the ends, without escapes and blanks around it; empty if there is no end. */
    private Optional<String> until(String ends, boolean blankEnds, int most) {
        StringBuilder found = new StringBuilder();
        int limit = Math.min(text.length(), pos + most);
        boolean escaped = false;
        while (pos < limit) {
            char c = text.charAt(pos);
            if ((!escaped && ends.indexOf(c) >= 0) || (blankEnds && Character.isWhitespace(c))) {
                return Optional.of(found.toString().strip());
            }
            if (c == '\\' && !escaped) {
                escaped = true;
            } else {
                found.append(c);
                escaped = false;
            }
            pos++;
        }
        return Optional.empty();
    }
}
