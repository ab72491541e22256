package dev.firststep.markdown.blocks;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a table: a paragraph of one line becomes its header when a line of dashes follows. */
final class TableParser extends AbstractBlockParser {
    private final TableBlock block;
    private final TableRules rules;
    private boolean started;

    private TableParser(TableBlock block, TableRules rules) {
        this.block = block;
        this.rules = rules;
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
            rules.addRow(block, line);
        }
        started = true;
    }

    @Override
    public void closeBlock(ParserState state) {}

    record Factory(TableRules rules) implements ContainerFactory {
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
            Optional<TableBlock> block = rules.open(paragraph.get(0), line, start);
            return block.isEmpty()
                    ? null
                    : BlockStart.of(new TableParser(block.get(), rules))
                            .atIndex(line.length())
                            .replaceActiveBlockParser();
        }
    }
}
