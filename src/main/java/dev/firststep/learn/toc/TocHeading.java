package dev.firststep.learn.toc;

import java.util.Optional;

/**
 * A heading of a Markdown table of contents.
 *
 * @param level the number of its signs, which has no upper bound
 * @param text without the signs before and after it
 * @param line 1-based
 * @param column 1-based column of the text, or of the signs if there is no text
 */
record TocHeading(int level, String text, int line, int column) {
    /** A heading; one whose signs touch its link counts too, as DocFX v2 has it. */
    static Optional<TocHeading> of(String line, int number) {
        return strict(line, number).or(() -> touching(line, number));
    }

    /** A heading as CommonMark has it: a blank, or nothing, after the signs. */
    static Optional<TocHeading> strict(String line, int number) {
        int start = indent(line);
        int end = signsEnd(line, start);
        boolean heading = start < 4 && end > start && (end == line.length() || LinkTarget.isBlank(line.charAt(end)));
        return heading ? Optional.of(heading(line, start, end, number)) : Optional.empty();
    }

    private static Optional<TocHeading> touching(String line, int number) {
        int start = indent(line);
        int end = signsEnd(line, start);
        boolean heading = start < 4 && end > start && line.startsWith("[", end);
        return heading ? Optional.of(heading(line, start, end, number)) : Optional.empty();
    }

    private static TocHeading heading(String line, int start, int end, int number) {
        int from = end;
        while (from < line.length() && LinkTarget.isBlank(line.charAt(from))) {
            from++;
        }
        int to = textEnd(line, from);
        return new TocHeading(end - start, line.substring(from, to), number, from == to ? start + 1 : from + 1);
    }

    /** Where the text ends: signs after it count as decoration if a blank stands before them. */
    private static int textEnd(String line, int from) {
        int end = blanksStart(line, from, line.length());
        int signs = end;
        while (signs > from && line.charAt(signs - 1) == '#') {
            signs--;
        }
        boolean decoration = signs < end && (signs == from || LinkTarget.isBlank(line.charAt(signs - 1)));
        return decoration ? blanksStart(line, from, signs) : end;
    }

    private static int blanksStart(String line, int from, int end) {
        int start = end;
        while (start > from && LinkTarget.isBlank(line.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** The number of blanks the line starts with. */
    static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    private static int signsEnd(String line, int start) {
        int end = start;
        while (end < line.length() && line.charAt(end) == '#') {
            end++;
        }
        return end;
    }
}
