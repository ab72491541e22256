package dev.firststep.markdown.blocks;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.firststep.markdown.text.LeafText;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** A table. */
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
    private final LeafText.Builder lines = new LeafText.Builder();
    private int columns;
    private boolean undone;
    private final IdentityHashMap<LeafText, IncludeBlock> includes = new IdentityHashMap<>();

    TableBlock(BasedSequence header, List<Alignment> alignments) {
        super(header);
        this.alignments = List.copyOf(alignments);
        this.columns = alignments.size();
    }

    /** How many cells a row has; those it lacks are empty. */
    public int columns() {
        return columns;
    }

    void columns(int number) {
        columns = number;
    }

    /** The text of all lines if they make no table after all, but a paragraph. */
    public Optional<LeafText> paragraph() {
        return undone ? Optional.of(lines.build()) : Optional.empty();
    }

    void keepLine(BasedSequence line) {
        BasedSequence trimmed = line.trimStart().trimEOL();
        if (!lines.isEmpty()) {
            lines.add("\n", Math.max(0, trimmed.getStartOffset() - 1));
        }
        lines.add(trimmed, trimmed.getStartOffset());
    }

    void undo() {
        undone = true;
    }

    /** One for each cell of the line of dashes. */
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
