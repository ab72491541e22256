package dev.firststep.markdown.blocks;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.firststep.diagnostic.Code;
import dev.firststep.markdown.blocks.QuoteBlock.Kind;
import dev.firststep.markdown.blocks.QuoteMarker.Reading;
import org.jspecify.annotations.Nullable;

/** Quotes, alerts, sections and videos. A marker inside a quote ends it and starts the next. */
final class QuoteParser extends AbstractBlockParser {
    private final QuoteBlock block;
    private final QuoteMarker marker;

    private QuoteParser(QuoteBlock block, QuoteMarker marker) {
        this.block = block;
        this.marker = marker;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return !(block.kind() instanceof Kind.Video);
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block child) {
        return isContainer();
    }

    @Override
    public boolean isPropagatingLastBlankLine(BlockParser lastMatched) {
        return false;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        int sign = isContainer() ? sign(state) : -1;
        if (sign < 0) {
            return null;
        }
        Reading reading = marker.read(afterSign(state.getLine(), sign));
        if (reading.isMended() && isEmptyAlert()) {
            report(state, sign, reading);
            return BlockContinue.atIndex(state.getLine().length());
        }
        if (reading.kind().isPresent()) {
            return null;
        }
        if (reading.problem().filter(QuoteParser::isTrailing).isPresent()) {
            report(state, sign, reading);
        }
        return BlockContinue.atColumn(columnAfter(state, sign));
    }

    /** A translated keyword may stand below the one that it was translated from. */
    private boolean isEmptyAlert() {
        return block.kind() instanceof Kind.Alert && block.getFirstChild() == null;
    }

    /** An unknown name deserves a word only where a quote starts. */
    private static boolean isTrailing(String problem) {
        return problem.startsWith("text");
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setCharsFromContent();
    }

    /** Where the sign of a quote stands on this line, or -1. */
    private static int sign(ParserState state) {
        int i = state.getNextNonSpaceIndex();
        boolean quoted =
                !state.isBlank() && state.getIndent() < 4 && state.getLine().charAt(i) == '>';
        return quoted ? i : -1;
    }

    private static boolean isBlankAfter(BasedSequence line, int sign) {
        return sign + 1 < line.length() && (line.charAt(sign + 1) == ' ' || line.charAt(sign + 1) == '\t');
    }

    private static String afterSign(BasedSequence line, int sign) {
        return line.subSequence(isBlankAfter(line, sign) ? sign + 2 : sign + 1, line.length())
                .toString();
    }

    private static int columnAfter(ParserState state, int sign) {
        return state.getColumn() + state.getIndent() + (isBlankAfter(state.getLine(), sign) ? 2 : 1);
    }

    private static void report(ParserState state, int sign, Reading reading) {
        BasedSequence line = state.getLine();
        int offset = line.getIndexOffset(isBlankAfter(line, sign) ? sign + 2 : sign + 1);
        reading.problem().ifPresent(problem -> Faults.add(state, Code.ALERT_UNKNOWN, offset, problem, hint(problem)));
    }

    private static String hint(String problem) {
        if (problem.startsWith("text")) {
            return "start the text on the next line";
        }
        if (problem.contains("] is read as [")) {
            return "leave the keyword of an alert as it is in the source";
        }
        return problem.startsWith("[!VIDEO]")
                ? "write [!VIDEO https://…] with the address of the video"
                : "use NOTE, TIP, IMPORTANT, WARNING or CAUTION";
    }

    /** Starts quotes of the kinds that its markers know. */
    record Factory(QuoteMarker marker) implements ContainerFactory {
        @Override
        public @Nullable BlockStart start(ParserState state, MatchedBlockParser matched) {
            int sign = sign(state);
            if (sign < 0) {
                return null;
            }
            BasedSequence line = state.getLine();
            Reading reading = marker.read(afterSign(line, sign));
            report(state, sign, reading);
            Kind kind = reading.kind().orElseGet(Kind.Plain::new);
            QuoteParser parser = new QuoteParser(new QuoteBlock(line.subSequence(sign, line.length()), kind), marker);
            return reading.kind().isPresent()
                    ? BlockStart.of(parser).atIndex(line.length())
                    : BlockStart.of(parser).atColumn(columnAfter(state, sign));
        }
    }
}
