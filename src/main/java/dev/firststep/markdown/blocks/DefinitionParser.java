package dev.firststep.markdown.blocks;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.firststep.markdown.text.LeafText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Definitions: a colon and three blanks or more under a paragraph, each line of which is a term. */
final class DefinitionParser extends AbstractBlockParser {
    private static final int INDENT = 4;

    private final DefinitionBlock block;

    private DefinitionParser(DefinitionBlock block) {
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
        return true;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= INDENT ? BlockContinue.atColumn(state.getColumn() + INDENT) : null;
    }

    @Override
    public void closeBlock(ParserState state) {}

    static final class Factory implements ContainerFactory {
        @Override
        public @Nullable BlockStart start(ParserState state, MatchedBlockParser matched) {
            BasedSequence line = state.getLine();
            int colon = state.getNextNonSpaceIndex();
            if (line.charAt(colon) != ':' || !isIndented(line, colon, state.getIndent())) {
                return null;
            }
            boolean paragraph = matched.getBlockParser().isParagraphParser();
            if (!paragraph && !isFurther(state)) {
                return null;
            }
            List<LeafText> terms = paragraph ? terms(matched.getParagraphLines()) : List.of();
            DefinitionBlock block = new DefinitionBlock(line.subSequence(colon, line.length()), terms);
            BlockStart start = BlockStart.of(new DefinitionParser(block)).atColumn(state.getColumn() + INDENT);
            return paragraph ? start.replaceActiveBlockParser() : start;
        }

        /** Whether what follows the colon starts in the fourth column after the line's start or later. */
        private static boolean isIndented(BasedSequence line, int colon, int indent) {
            int column = indent + 1;
            int i = colon + 1;
            while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
                column = line.charAt(i) == '\t' ? column + INDENT - column % INDENT : column + 1;
                i++;
            }
            return column >= INDENT && i < line.length();
        }

        /** Whether a definition has just ended, so that this is another one of the same terms. */
        private static boolean isFurther(ParserState state) {
            List<BlockParser> active = state.getActiveBlockParsers();
            return active.stream().anyMatch(DefinitionParser.class::isInstance);
        }

        private static List<LeafText> terms(List<BasedSequence> lines) {
            List<LeafText> terms = new ArrayList<>();
            for (BasedSequence line : lines) {
                BasedSequence term = line.trim();
                terms.add(LeafText.of(term.toString(), term.getStartOffset()));
            }
            return terms;
        }
    }
}
