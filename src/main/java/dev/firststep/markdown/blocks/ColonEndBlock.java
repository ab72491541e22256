package dev.firststep.markdown.blocks;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The line that closes the {@link ColonBlock} before it, or that should and does not; it is nothing by itself. */
public final class ColonEndBlock extends Block {
    ColonEndBlock(BasedSequence line) {
        super(line);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
