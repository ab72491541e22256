package dev.firststep.markdown.blocks;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.firststep.markdown.inline.Pipes;
import dev.firststep.markdown.text.LeafText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Markdig's pipe tables: the line of dashes may have another number of cells than the header, a table has as many columns as
 * its longest row, and one line without a pipe makes a paragraph of it all.
 *
 * @param pipes finds those that part cells
 * @param headerCounts whether the header alone says how many columns there are
 */
record MarkdigTables(Pipes pipes, boolean headerCounts) implements TableRules {
    @Override
    public Optional<TableBlock> open(BasedSequence header, BasedSequence dashes, int start) {
        BasedSequence line = dashes.subSequence(start);
        if (line.indexOf('|') < 0 || pipes.in(header.trim().toString()).isEmpty()) {
            return Optional.empty();
        }
        List<TableBlock.Alignment> alignments = TableRow.alignments(dashes, start);
        if (alignments.isEmpty()) {
            return Optional.empty();
        }
        TableBlock block = new TableBlock(header, alignments);
        block.keepLine(header);
        block.keepLine(line);
        block.rows().add(cells(header));
        block.columns(block.rows().get(0).size());
        return Optional.of(block);
    }

    @Override
    public void addRow(TableBlock table, BasedSequence line) {
        table.keepLine(line);
        List<LeafText> cells = cells(line);
        table.rows().add(cells);
        if (pipes.in(line.trim().toString()).isEmpty()) {
            table.undo();
        }
        if (!headerCounts) {
            table.columns(Math.max(table.columns(), cells.size()));
        }
    }

    /** What stands between the pipes; nothing before a pipe at the start or after one at the end. */
    private List<LeafText> cells(BasedSequence sequence) {
        BasedSequence line = sequence.trim();
        String text = line.toString();
        int base = line.getStartOffset();
        List<LeafText> cells = new ArrayList<>();
        int from = 0;
        for (int pipe : pipes.in(text)) {
            if (pipe > 0) {
                cells.add(cell(text, from, pipe, base));
            }
            from = pipe + 1;
        }
        if (from < text.length()) {
            cells.add(cell(text, from, text.length(), base));
        }
        return cells;
    }

    private static LeafText cell(String text, int start, int end, int base) {
        int from = start;
        while (from < end && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        LeafText cell = LeafText.of(text.substring(from, end), base + from);
        return cell.until(cell.text().length());
    }
}
