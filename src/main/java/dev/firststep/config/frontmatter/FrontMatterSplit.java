package dev.firststep.config.frontmatter;

/** Where the front matter of an article ends, if it has one. */
public sealed interface FrontMatterSplit {
    /** The file does not start with a line of three hyphens. */
    record Missing() implements FrontMatterSplit {}

    /** No second line of three hyphens follows. */
    record Unclosed() implements FrontMatterSplit {}

    /**
     * Front matter between its two lines of hyphens.
     *
     * @param yaml the lines between them, which start on line 2
     * @param bodyLine the 1-based line after the second
     * @param bodyOffset the offset of that line in the file
     */
    record Found(String yaml, int bodyLine, int bodyOffset) implements FrontMatterSplit {}

    static FrontMatterSplit of(String text) {
        if (!isFence(text, 0)) {
            return new Missing();
        }
        int start = lineAfter(text, 0);
        int line = 2;
        for (int i = start; i < text.length(); i = lineAfter(text, i)) {
            if (isFence(text, i)) {
                return new Found(text.substring(start, i), line + 1, lineAfter(text, i));
            }
            line++;
        }
        return new Unclosed();
    }

    private static int lineAfter(String text, int start) {
        int newline = text.indexOf('\n', start);
        return newline < 0 ? text.length() : newline + 1;
    }

    /** Three hyphens and nothing but blanks after them. */
    private static boolean isFence(String text, int start) {
        if (!text.startsWith("---", start)) {
            return false;
        }
        int i = start + 3;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i == text.length() || text.charAt(i) == '\n';
    }
}
