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
import dev.firststep.markdown.inline.ColonHead;
import dev.firststep.markdown.inline.ColonImage;
import dev.firststep.markdown.inline.ColonMedia;
import dev.firststep.markdown.inline.ColonVideo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code :::image type="complex" …:::} or such a video, and its description up to {@code :::image-end:::}. */
final class DescribedParser extends AbstractBlockParser {
    private final DescribedBlock block;
    private final String name;
    private int closedBy = -1;

    private DescribedParser(DescribedBlock block, String name) {
        this.block = block;
        this.name = name;
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

    /** The block does not continue on the line that ends it, which becomes a block of its own after it. */
    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getIndex());
        }
        String line = state.getLine().toString().stripTrailing();
        int start = state.getNextNonSpaceIndex();
        if (!line.startsWith(":::", start)) {
            block.lastLine(state.getLine().subSequence(start).trimEOL().toString());
        } else if (isEnd(line.substring(start + 3).strip())) {
            closedBy = state.getLineNumber();
            return null;
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    private boolean isEnd(String rest) {
        String end = name + "-end";
        return rest.startsWith(end) && rest.substring(end.length()).strip().startsWith(":::");
    }

    @Override
    public void closeBlock(ParserState state) {
        if (closedBy < 0) {
            fault(state, name, block.getStartOffset(), "the description of this " + name + " has no end");
        }
    }

    private static void fault(ParserState state, String name, int offset, String message) {
        Code code = name.equals("image") ? Code.IMAGE_SYNTAX : Code.VIDEO_SYNTAX;
        String hint =
                "write :::" + name + " type=\"complex\" …:::, the description below it and :::" + name + "-end:::";
        Faults.add(state, code, offset, message, hint);
    }

    static final class Factory implements ContainerFactory {
        @Override
        public @Nullable BlockStart start(ParserState state, MatchedBlockParser matched) {
            int start = state.getNextNonSpaceIndex();
            String line = state.getLine().toString();
            if (state.getIndent() >= 4 || !line.startsWith(":::", start)) {
                return null;
            }
            if (hasClosed(state)) {
                BasedSequence end = state.getLine().subSequence(start);
                return BlockStart.of(new ColonParser.EndParser(end))
                        .atIndex(state.getLine().length());
            }
            Optional<ColonHead> head = ColonHead.readLine(line.stripTrailing(), start)
                    .filter(read -> read.fault().isEmpty());
            int offset = state.getLine().getIndexOffset(start);
            Optional<ColonMedia> media =
                    head.flatMap(read -> media(read, state, offset)).filter(ColonMedia::isDescribed);
            if (media.isEmpty()) {
                return null;
            }
            DescribedBlock block = new DescribedBlock(state.getLine().subSequence(start), media.get());
            return BlockStart.of(new DescribedParser(block, head.get().name()))
                    .atIndex(state.getLine().length());
        }

        private static boolean hasClosed(ParserState state) {
            for (BlockParser parser : state.getActiveBlockParsers()) {
                if (parser instanceof DescribedParser described && described.closedBy == state.getLineNumber()) {
                    return true;
                }
            }
            return false;
        }

        /** An image or video that is wrong stays text, and is reported as such. */
        private static Optional<ColonMedia> media(ColonHead head, ParserState state, int offset) {
            boolean complex = head.attributes().getOrDefault("type", "").equals("complex");
            if (complex && head.name().equals("image")) {
                return ColonImage.of(head.attributes(), fault -> {}).map(image -> image);
            }
            return complex && head.name().equals("video")
                    ? ColonVideo.of(head.attributes(), fault -> fault(state, "video", offset, fault))
                            .map(video -> video)
                    : Optional.empty();
        }
    }
}
