package dev.firststep.markdown.blocks;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** One tab of a {@link TabGroupBlock}: its title and, as its children, what it shows. */
public final class TabBlock extends Block {
    private final Heading heading;
    private TabTitle title;

    TabBlock(Heading heading, TabTitle title) {
        super(heading.getChars());
        this.heading = heading;
        this.title = title;
    }

    /** The heading that is the title. */
    public Heading heading() {
        return heading;
    }

    public TabTitle title() {
        return title;
    }

    /** Reads the title in another language. */
    void retitle(TabTitle other) {
        title = other;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
