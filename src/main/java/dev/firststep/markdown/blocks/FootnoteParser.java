package dev.firststep.markdown.blocks;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Footnotes as GitHub reads them: later lines belong to them when indented by four columns. */
final class FootnoteParser extends AbstractBlockParser {
    private static final int INDENT = 4;
    private static final int LONGEST_LABEL = 100;

    private final FootnoteBlock block;

    private FootnoteParser(FootnoteBlock block) {
        this.block = block;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block child) {
        return !(child instanceof FootnoteBlock);
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return block.hasChildren() ? BlockContinue.atIndex(state.getNextNonSpaceIndex()) : null;
        }
        return state.getIndent() >= INDENT ? BlockContinue.atColumn(state.getColumn() + INDENT) : null;
    }

    @Override
    public void closeBlock(ParserState state) {}

    static final class Factory implements ContainerFactory {
        @Override
        public @Nullable BlockStart start(ParserState state, MatchedBlockParser matched) {
            BasedSequence line = state.getLine();
            int start = state.getNextNonSpaceIndex();
            int end = labelEnd(line, start);
            if (end < 0) {
                return null;
            }
            String label = line.subSequence(start + 2, end).toString();
            FootnoteBlock block = new FootnoteBlock(line.subSequence(start, end + 2), label);
            return BlockStart.of(new FootnoteParser(block)).atIndex(end + 2);
        }

        /** The place of the bracket that ends {@code [^label]:}, or -1. */
        private static int labelEnd(CharSequence line, int start) {
            if (line.length() < start + 5 || line.charAt(start) != '[' || line.charAt(start + 1) != '^') {
                return -1;
            }
            int limit = Math.min(line.length() - 1, start + LONGEST_LABEL);
            for (int i = start + 2; i < limit; i++) {
                char c = line.charAt(i);
                if (c == ']') {
                    return i > start + 2 && line.charAt(i + 1) == ':' ? i : -1;
                }
                if (c == '[' || c <= ' ') {
                    return -1;
                }
            }
            return -1;
        }
    }
}
