package dev.firststep.markdown.blocks;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.firststep.markdown.inline.IncludeSyntax;
import dev.firststep.markdown.snippet.BracketSyntax;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lines that stand for a file or a part of it: includes and code. */
final class LineParser extends AbstractBlockParser {
    private final Block block;

    private LineParser(Block block) {
        this.block = block;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        return null;
    }

    @Override
    public void closeBlock(ParserState state) {}

    static final class Factory implements ContainerFactory {
        @Override
        public @Nullable BlockStart start(ParserState state, MatchedBlockParser matched) {
            BasedSequence line = state.getLine();
            int start = state.getNextNonSpaceIndex();
            if (!line.matchChars("[!", start) && !line.matchChars(":::", start)) {
                return null;
            }
            return block(line.subSequence(start, line.length()).trimEnd())
                    .map(block -> BlockStart.of(new LineParser(block)).atIndex(line.length()))
                    .orElse(null);
        }

        private static Optional<Block> block(BasedSequence line) {
            String text = line.toString();
            return text.startsWith(":")
                    ? SnippetBlock.ofColons(line).map(Block.class::cast)
                    : IncludeSyntax.alone(text, '+')
                            .<Block>map(include -> new IncludeBlock(line, include, line.getStartOffset()))
                            .or(() -> BracketSyntax.read(text).map(call -> new SnippetBlock(line, call)));
        }
    }
}
