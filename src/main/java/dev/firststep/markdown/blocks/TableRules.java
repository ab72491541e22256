package dev.firststep.markdown.blocks;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.firststep.markdown.blocks.TableBlock.Alignment;
import dev.firststep.markdown.text.LeafText;
import java.util.List;
import java.util.Optional;

/** What makes a table of two lines, and a row of another. */
interface TableRules {
    /** The table that a line of dashes, from its first character that is no blank, makes of the line before it. */
    Optional<TableBlock> open(BasedSequence header, BasedSequence dashes, int start);

    void addRow(TableBlock table, BasedSequence line);

    /** GFM's. */
    TableRules GFM = new TableRules() {
        @Override
        public Optional<TableBlock> open(BasedSequence header, BasedSequence dashes, int start) {
            if (header.indexOf('|') < 0 && dashes.indexOf('|') < 0) {
                return Optional.empty();
            }
            List<Alignment> alignments = TableRow.alignments(dashes, start);
            List<LeafText> cells = TableRow.cells(header);
            if (alignments.isEmpty() || alignments.size() != cells.size()) {
                return Optional.empty();
            }
            TableBlock block = new TableBlock(header, alignments);
            block.rows().add(cells);
            return Optional.of(block);
        }

        @Override
        public void addRow(TableBlock table, BasedSequence line) {
            table.rows().add(TableRow.cells(line));
        }
    };
}
