package dev.firststep.markdown.blocks;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.firststep.markdown.blocks.TableBlock.Alignment;
import dev.firststep.markdown.text.LeafText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a GFM table: a paragraph of one line becomes its header when a line of dashes follows. */
final class TableParser extends AbstractBlockParser {
    private final TableBlock block;
    private boolean started;

    private TableParser(TableBlock block) {
        this.block = block;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isInterruptible() {
        return true;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        return state.isBlank() ? null : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        if (started) {
            block.rows().add(TableRow.cells(line));
        }
        started = true;
    }

    @Override
    public void closeBlock(ParserState state) {}

    static final class Factory implements ContainerFactory {
        @Override
        public @Nullable BlockStart start(ParserState state, MatchedBlockParser matched) {
            BasedSequence line = state.getLine();
            int start = state.getNextNonSpaceIndex();
            if ("|-:".indexOf(line.charAt(start)) < 0
                    || !matched.getBlockParser().isParagraphParser()) {
                return null;
            }
            List<BasedSequence> paragraph = matched.getParagraphLines();
            if (paragraph == null || paragraph.size() != 1) {
                return null;
            }
            BasedSequence header = paragraph.get(0);
            if (header.indexOf('|') < 0 && line.indexOf('|') < 0) {
                return null;
            }
            List<Alignment> alignments = TableRow.alignments(line, start);
            List<LeafText> cells = TableRow.cells(header);
            if (alignments.isEmpty() || alignments.size() != cells.size()) {
                return null;
            }
            TableBlock block = new TableBlock(header, alignments);
            block.rows().add(cells);
            return BlockStart.of(new TableParser(block)).atIndex(line.length()).replaceActiveBlockParser();
        }
    }
}
