package dev.firststep.markdown.blocks;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.firststep.markdown.blocks.TableBlock.Alignment;
import dev.firststep.markdown.text.LeafText;
import java.util.ArrayList;
import java.util.List;

/** Splits the lines of a GFM table at their pipes. */
final class TableRow {
    private TableRow() {}

    /** The cells of a line; an escaped pipe is a pipe of the cell, even in code. */
    static List<LeafText> cells(BasedSequence sequence) {
        String line = sequence.toString();
        List<LeafText> cells = new ArrayList<>();
        int start = skipBlanks(line, 0);
        int end = trimmedEnd(line);
        int base = LinePlace.start(sequence);
        int i = start < end && line.charAt(start) == '|' ? start + 1 : start;
        int cell = i;
        LeafText.Builder content = new LeafText.Builder();
        while (i < end) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < end) {
                boolean pipe = line.charAt(i + 1) == '|';
                add(content, line, cell, pipe ? i : i + 2, base);
                cell = pipe ? i + 1 : i + 2;
                i += 2;
            } else if (c == '|') {
                add(content, line, cell, i, base);
                cells.add(content.build());
                content = new LeafText.Builder();
                i++;
                cell = i;
            } else {
                i++;
            }
        }
        if (cell < end || end == start) {
            add(content, line, cell, end, base);
            cells.add(content.build());
        }
        return cells;
    }

    private static void add(LeafText.Builder content, String line, int start, int end, int base) {
        int from = content.isEmpty() ? Math.min(skipBlanks(line, start), end) : start;
        content.add(line.substring(from, end), base + from);
    }

    private static int skipBlanks(String line, int start) {
        int i = start;
        while (i < line.length() && Character.isWhitespace(line.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int trimmedEnd(String line) {
        int end = line.length();
        while (end > 0 && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** The alignments that a line of dashes sets, empty if it is no such line. */
    static List<Alignment> alignments(BasedSequence line, int start) {
        for (int i = start; i < line.length(); i++) {
            if ("|-: \t\n".indexOf(line.charAt(i)) < 0) {
                return List.of();
            }
        }
        List<Alignment> alignments = new ArrayList<>();
        for (LeafText cell : cells(line.subSequence(start, line.length()))) {
            String dashes = cell.text();
            boolean left = dashes.startsWith(":");
            boolean right = dashes.length() > 1 && dashes.endsWith(":");
            String middle = dashes.substring(left ? 1 : 0, dashes.length() - (right ? 1 : 0));
            if (middle.isEmpty() || !middle.equals("-".repeat(middle.length()))) {
                return List.of();
            }
            alignments.add(
                    left && right
                            ? Alignment.CENTER
                            : left ? Alignment.LEFT : right ? Alignment.RIGHT : Alignment.NONE);
        }
        return alignments;
    }
}
