package dev.firststep.build.importing;

/** Writes words as Markdown that reads as these words. */
final class MarkdownText {
    private static final String MARKS = "\\`*_[]<>&~{|@:";

    private MarkdownText() {}

    /** The words with a backslash before each sign that could mean something. */
    static String of(String words) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            if (MARKS.indexOf(words.charAt(i)) >= 0) {
                out.append('\\');
            }
            out.append(words.charAt(i));
        }
        return out.toString();
    }
}
