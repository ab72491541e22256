package dev.firststep.markdown.blocks;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.firststep.markdown.text.LeafText;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

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
    private final IdentityHashMap<LeafText, IncludeBlock> includes = new IdentityHashMap<>();

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

    /** Lets a cell hold the blocks of another file, as Learn does with a cell that is nothing but an include. */
    public void include(LeafText cell, IncludeBlock block) {
        includes.put(cell, block);
        appendChild(block);
    }

    /** The include whose blocks a cell holds. */
    public Optional<IncludeBlock> include(LeafText cell) {
        return Optional.ofNullable(includes.get(cell));
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
