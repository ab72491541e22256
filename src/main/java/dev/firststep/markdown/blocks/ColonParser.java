package dev.firststep.markdown.blocks;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.firststep.diagnostic.Code;
import dev.firststep.markdown.blocks.ColonConstruct.Column;
import dev.firststep.markdown.blocks.ColonConstruct.Faulty;
import dev.firststep.markdown.blocks.ColonConstruct.Form;
import dev.firststep.markdown.blocks.ColonConstruct.Row;
import dev.firststep.markdown.blocks.ColonConstruct.RuleTable;
import dev.firststep.markdown.blocks.ColonSyntax.Opening;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Zones, moniker zones, rows, columns and forms. */
final class ColonParser extends AbstractBlockParser {
    /** Blocks of colons inside one another; Learn's articles stay below 5. */
    private static final int DEEPEST = 16;

    private final ColonBlock block;
    private final ColonSyntax syntax;
    private final int colons;
    private int closedBy = -1;

    private ColonParser(ColonBlock block, ColonSyntax syntax, int colons) {
        this.block = block;
        this.syntax = syntax;
        this.colons = colons;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return !(block.construct() instanceof Form || block.construct() instanceof RuleTable);
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block child) {
        return isContainer();
    }

    /** A block does not continue on the line that closes it, which becomes a block of its own after it. */
    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        if (!isContainer()) {
            return null;
        }
        Optional<ColonLine> end = end(state);
        if (end.isPresent()) {
            closedBy = state.getLineNumber();
            if (ColonSyntax.hasText(end.get(), block.construct())) {
                fault(state, state.getNextNonSpaceIndex(), "text follows on the line that closes this block");
            }
            return null;
        }
        return BlockContinue.atIndex(
                losesIndent() && !state.isBlank() ? state.getNextNonSpaceIndex() : state.getIndex());
    }

    /** Rows and columns swallow the indent of their lines, as they do in DocFX. */
    private boolean losesIndent() {
        return block.construct() instanceof Row || block.construct() instanceof Column;
    }

    private Optional<ColonLine> end(ParserState state) {
        boolean code = !syntax.strict()
                && (state.getActiveBlockParser() instanceof FencedCodeBlockParser
                        || (state.getIndent() >= 4 && !losesIndent()));
        return code || state.isBlank()
                ? Optional.empty()
                : ColonLine.read(state.getLine(), state.getNextNonSpaceIndex())
                        .filter(line -> syntax.closes(line, block.construct(), colons));
    }

    @Override
    public void closeBlock(ParserState state) {
        if (closedBy < 0 && isContainer() && !(block.construct() instanceof Faulty)) {
            Faults.add(
                    state,
                    Code.ZONE_SYNTAX,
                    block.getStartOffset(),
                    "this " + block.construct().name() + " has no end",
                    "write :::" + block.construct().name() + "-end" + (losesIndent() ? ":::" : "")
                            + " on a line of its own after the passage");
        }
    }

    private static void fault(ParserState state, int index, String message) {
        Faults.add(state, Code.ZONE_SYNTAX, state.getLine().getIndexOffset(index), message, hint(message));
    }

    private static String hint(String message) {
        if (message.contains("table of rules")) {
            return "write ::: rules, and who, topic, ids or severity with ids and commas between them in quotes";
        }
        return message.contains("zone") && !message.contains("moniker")
                ? "write ::: zone pivot=\"id\" before the passage and ::: zone-end after it"
                : "compare the line with its form in the writer's guide";
    }

    /** The line that closed a block. */
    static final class EndParser extends AbstractBlockParser {
        private final ColonEndBlock block;

        EndParser(BasedSequence line) {
            this.block = new ColonEndBlock(line);
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
    }

    /** Opens blocks, and takes the lines that close them. */
    record Factory(ColonSyntax syntax) implements ContainerFactory {
        /** Columns may be indented as far as their writers like. */
        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new AbstractBlockParserFactory(options) {
                @Override
                public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                    return start(state, matched);
                }
            };
        }

        @Override
        public @Nullable BlockStart start(ParserState state, MatchedBlockParser matched) {
            int start = state.getNextNonSpaceIndex();
            Optional<ColonLine> read = ColonLine.read(state.getLine(), start);
            if (read.isEmpty()) {
                return null;
            }
            ColonLine line = read.get();
            BasedSequence chars =
                    state.getLine().subSequence(start, state.getLine().length());
            if (hasClosed(state)) {
                return BlockStart.of(new EndParser(chars))
                        .atIndex(state.getLine().length());
            }
            if (state.getIndent() >= 4 && !line.name().equals("column")) {
                return null;
            }
            Opening opening = misplaced(syntax.open(line), line, state, matched);
            opening.problem().ifPresent(message -> fault(state, start, message));
            if (opening.construct().isPresent()) {
                return open(state, chars, opening.construct().get(), line.colons());
            }
            return opening.problem().isPresent() && !syntax.strict()
                    ? BlockStart.of(new EndParser(chars))
                            .atIndex(state.getLine().length())
                    : null;
        }

        /** The opening as far as it may stand here. Where errors stop the build anyway, a wrong zone takes its end with it. */
        private Opening misplaced(Opening opening, ColonLine line, ParserState state, MatchedBlockParser matched) {
            boolean zone = line.name().equals("zone");
            boolean wrong = opening.problem().isPresent() && opening.construct().isEmpty();
            int depth = 0;
            for (BlockParser parser : state.getActiveBlockParsers()) {
                if (parser instanceof ColonParser colon) {
                    depth++;
                    if (zone && !wrong && colon.block.construct().name().equals("zone")) {
                        return Opening.wrong("this zone stands in another one");
                    }
                }
                if (parser == matched.getBlockParser()) {
                    break;
                }
            }
            if (depth >= DEEPEST) {
                return Opening.wrong("this block stands in more than " + (DEEPEST - 1) + " others");
            }
            return zone && wrong && !syntax.strict()
                    ? new Opening(Optional.of(new Faulty("zone")), opening.problem())
                    : opening;
        }

        private BlockStart open(ParserState state, BasedSequence chars, ColonConstruct construct, int colons) {
            ColonParser parser = new ColonParser(new ColonBlock(chars, construct), syntax, colons);
            return BlockStart.of(parser).atIndex(state.getLine().length());
        }

        private static boolean hasClosed(ParserState state) {
            for (BlockParser parser : state.getActiveBlockParsers()) {
                if (parser instanceof ColonParser colon && colon.closedBy == state.getLineNumber()) {
                    return true;
                }
            }
            return false;
        }
    }
}
