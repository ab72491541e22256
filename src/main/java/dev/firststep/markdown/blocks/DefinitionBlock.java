package dev.firststep.markdown.blocks;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.firststep.markdown.text.LeafText;
import java.util.List;

/** A definition, as Markdig's optional lists of definitions have it. Definitions that follow one another are one list. */
public final class DefinitionBlock extends Block {
    private final List<LeafText> terms;

    DefinitionBlock(BasedSequence line, List<LeafText> terms) {
        super(line);
        this.terms = List.copyOf(terms);
    }

    /** What is defined; empty if this is a further definition of the terms before it. */
    public List<LeafText> terms() {
        return terms;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
