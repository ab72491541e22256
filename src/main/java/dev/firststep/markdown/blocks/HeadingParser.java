package dev.firststep.markdown.blocks;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.firststep.markdown.inline.Definitions;
import dev.firststep.markdown.text.LeafText;
import org.jspecify.annotations.Nullable;

/**
 * Headings. flexmark's own parser of them copies the paragraph before every line that could underline it, which takes
 * quadratic time, and lets an underline make a heading of reference definitions.
 */
final class HeadingParser extends AbstractBlockParser {
    private static final int MAX_LEVEL = 6;

    private final Heading block = new Heading();

    private HeadingParser(int level, BasedSequence text) {
        block.setLevel(level);
        block.setText(text);
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
            char first = line.charAt(start);
            if (first == '#') {
                return atx(line, start);
            }
            boolean underlines = matched.getBlockParser().isParagraphParser() && isUnderline(line, start);
            return underlines ? setext(line, start, matched) : null;
        }

        private static @Nullable BlockStart atx(BasedSequence line, int start) {
            int text = start;
            while (text < line.length() && line.charAt(text) == '#') {
                text++;
            }
            boolean ends = text == line.length() || isBlank(line.charAt(text));
            if (text - start > MAX_LEVEL || !ends) {
                return null;
            }
            HeadingParser parser = new HeadingParser(text - start, atxText(line, text));
            parser.block.setOpeningMarker(line.subSequence(start, text));
            parser.block.setCharsFromContent();
            return BlockStart.of(parser).atIndex(line.length());
        }

        /** The text between the number signs that open the heading and those that close it. */
        private static BasedSequence atxText(BasedSequence line, int from) {
            int end = trimmedEnd(line, from, line.length());
            int closing = end;
            while (closing > from && line.charAt(closing - 1) == '#') {
                closing--;
            }
            if (closing < end && (closing == from || isBlank(line.charAt(closing - 1)))) {
                end = trimmedEnd(line, from, closing);
            }
            int start = from;
            while (start < end && isBlank(line.charAt(start))) {
                start++;
            }
            return line.subSequence(start, end);
        }

        private static int trimmedEnd(BasedSequence line, int from, int to) {
            int end = to;
            while (end > from && isBlank(line.charAt(end - 1))) {
                end--;
            }
            return end;
        }

        private static boolean isUnderline(BasedSequence line, int start) {
            char mark = line.charAt(start);
            if (mark != '=' && mark != '-') {
                return false;
            }
            int end = trimmedEnd(line, start, line.length());
            for (int i = start; i < end; i++) {
                if (line.charAt(i) != mark) {
                    return false;
                }
            }
            return true;
        }

        private static @Nullable BlockStart setext(BasedSequence line, int start, MatchedBlockParser matched) {
            BlockContent paragraph = new BlockContent();
            paragraph.addAll(matched.getParagraphLines(), matched.getParagraphEolLengths());
            BasedSequence text = paragraph.getContents().trim();
            if (text.startsWith("[") && holdsDefinitionsOnly(text.toString())) {
                return null;
            }
            HeadingParser parser = new HeadingParser(line.charAt(start) == '=' ? 1 : 2, text);
            parser.block.setClosingMarker(line.subSequence(start, line.length()).trim());
            parser.block.setCharsFromContent();
            return BlockStart.of(parser).atIndex(line.length()).replaceActiveBlockParser();
        }

        private static boolean holdsDefinitionsOnly(String text) {
            return new Definitions().take(LeafText.of(text, 0)).isEmpty();
        }

        private static boolean isBlank(char c) {
            return c == ' ' || c == '\t' || c == '\n';
        }
    }
}
