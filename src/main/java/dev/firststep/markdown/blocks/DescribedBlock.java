package dev.firststep.markdown.blocks;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.firststep.markdown.inline.ColonMedia;

/** An image or a video, and the blocks that describe it for those who cannot see it. */
public final class DescribedBlock extends Block {
    private final ColonMedia media;
    private String lastLine = "";

    DescribedBlock(BasedSequence line, ColonMedia media) {
        super(line);
        this.media = media;
    }

    public ColonMedia media() {
        return media;
    }

    /** The last line of the description as written, without its indent: all that DocFX keeps of it. */
    public String lastLine() {
        return lastLine;
    }

    void lastLine(String line) {
        lastLine = line;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
