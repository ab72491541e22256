package dev.firststep.markdown.blocks;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.firststep.diagnostic.Code;
import dev.firststep.markdown.inline.ColonAttributes;
import dev.firststep.markdown.inline.IncludeSyntax;
import dev.firststep.markdown.snippet.BracketSyntax;
import dev.firststep.markdown.snippet.CodeAttributes;
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
            BasedSequence rest = line.subSequence(start, line.length()).trimEnd();
            Optional<? extends Block> block = rest.startsWith(":::")
                    ? colons(state, rest)
                    : rest.startsWith("[!") ? brackets(rest) : Optional.empty();
            return block.map(found -> BlockStart.of(new LineParser(found)).atIndex(line.length()))
                    .orElse(null);
        }

        private static Optional<? extends Block> brackets(BasedSequence line) {
            String text = line.toString();
            Optional<IncludeBlock> include =
                    IncludeSyntax.alone(text, '+').map(found -> new IncludeBlock(line, found, line.getStartOffset()));
            return include.isPresent() ? include : BracketSyntax.read(text).map(call -> new SnippetBlock(line, call));
        }

        /** A faulty line is reported and stays text. */
        private static Optional<SnippetBlock> colons(ParserState state, BasedSequence line) {
            Optional<ColonAttributes> attributes = ColonLine.read(line, 0)
                    .filter(found -> found.colons() == 3 && found.name().equals("code"))
                    .map(found -> found.attributes(true));
            if (attributes.isEmpty()) {
                return Optional.empty();
            }
            Optional<String> problem = attributes
                    .get()
                    .fault()
                    .or(() -> CodeAttributes.fault(attributes.get().values()));
            problem.ifPresent(fault -> Faults.add(
                    state,
                    Code.CODE_SYNTAX,
                    line.getStartOffset(),
                    "this code is wrong: " + fault,
                    "write :::code source=\"path\" range=\"1-5\":::"));
            return problem.isPresent()
                    ? Optional.empty()
                    : Optional.of(new SnippetBlock(
                            line, CodeAttributes.call(attributes.get().values())));
        }
    }
}
