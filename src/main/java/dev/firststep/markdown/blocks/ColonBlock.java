package dev.firststep.markdown.blocks;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A line of colons and what stands between it and the line that closes it. */
public final class ColonBlock extends Block {
    private final ColonConstruct construct;

    ColonBlock(BasedSequence line, ColonConstruct construct) {
        super(line);
        this.construct = construct;
    }

    public ColonConstruct construct() {
        return construct;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
