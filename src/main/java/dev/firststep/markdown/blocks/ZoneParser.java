package dev.firststep.markdown.blocks;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lines of three and more colons followed by a name, as Learn writes them. */
final class ZoneParser extends AbstractBlockParser {
    private static final String ZONE = "zone";
    private static final String END = "zone-end";

    /** What a line of colons says. */
    private record ColonLine(String name, String attributes) {}

    private final ZoneBlock block;

    private ZoneParser(ZoneBlock block) {
        this.block = block;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return block.name().equals(ZONE) && !block.isNested();
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block child) {
        return isContainer();
    }

    /** A zone does not continue on its end line, which becomes a block of its own after it. */
    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        if (!isContainer()) {
            return null;
        }
        if (!(state.getActiveBlockParser() instanceof FencedCodeBlockParser) && isEnd(state)) {
            block.close();
            return null;
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    private static boolean isEnd(ParserState state) {
        ColonLine line = state.getIndent() < 4 ? read(state) : null;
        return line != null && line.name().equals(END) && line.attributes().isEmpty();
    }

    @Override
    public void closeBlock(ParserState state) {}

    private static @Nullable ColonLine read(ParserState state) {
        CharSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        int i = skip(line, start, ':');
        if (i - start < 3) {
            return null;
        }
        int nameStart = skip(line, i, ' ');
        int nameEnd = nameStart;
        while (nameEnd < line.length() && isNameCharacter(line.charAt(nameEnd))) {
            nameEnd++;
        }
        if (nameEnd == nameStart) {
            return null;
        }
        int end = line.length();
        while (end > nameEnd && (line.charAt(end - 1) == ':' || Character.isWhitespace(line.charAt(end - 1)))) {
            end--;
        }
        String name = line.subSequence(nameStart, nameEnd).toString().toLowerCase(Locale.ROOT);
        return new ColonLine(name, line.subSequence(nameEnd, end).toString().trim());
    }

    private static int skip(CharSequence line, int start, char c) {
        int i = start;
        while (i < line.length() && line.charAt(i) == c) {
            i++;
        }
        return i;
    }

    private static boolean isNameCharacter(char c) {
        return c == '-' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static final class Factory implements ContainerFactory {
        @Override
        public @Nullable BlockStart start(ParserState state, MatchedBlockParser matched) {
            ColonLine line = read(state);
            if (line == null || SnippetBlock.isNamed(line.name())) {
                return null;
            }
            int length = state.getLine().length();
            ZoneBlock block = new ZoneBlock(
                    state.getLine().subSequence(state.getNextNonSpaceIndex(), length),
                    line.name(),
                    line.attributes(),
                    isInsideZone(state, matched));
            return BlockStart.of(new ZoneParser(block)).atIndex(length);
        }

        /** Whether the block that the new one will stand in is a zone or stands in one. */
        private static boolean isInsideZone(ParserState state, MatchedBlockParser matched) {
            for (BlockParser parser : state.getActiveBlockParsers()) {
                if (parser instanceof ZoneParser zone && zone.isContainer() && !zone.block.isClosed()) {
                    return true;
                }
                if (parser == matched.getBlockParser()) {
                    return false;
                }
            }
            return false;
        }
    }
}
