package dev.firststep.markdown.blocks;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.firststep.markdown.text.LeafText;
import java.util.ArrayList;
import java.util.List;

/** A GFM table. */
public final class TableBlock extends Block {
    /** How a column stands. */
    public enum Alignment {
        NONE,
        LEFT,
        CENTER,
        RIGHT
    }

    private final List<Alignment> alignments;
    private final List<List<LeafText>> rows = new ArrayList<>();

    TableBlock(BasedSequence header, List<Alignment> alignments) {
        super(header);
        this.alignments = List.copyOf(alignments);
    }

    /** One for each column. */
    public List<Alignment> alignments() {
        return alignments;
    }

    /** The header first; a row may have fewer or more cells than there are columns. */
    public List<List<LeafText>> rows() {
        return rows;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
