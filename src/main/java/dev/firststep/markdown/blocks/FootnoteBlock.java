package dev.firststep.markdown.blocks;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The text of a footnote: {@code [^label]: text}. */
public final class FootnoteBlock extends Block {
    private final String label;

    FootnoteBlock(BasedSequence marker, String label) {
        super(marker);
        this.label = label;
    }

    public String label() {
        return label;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
