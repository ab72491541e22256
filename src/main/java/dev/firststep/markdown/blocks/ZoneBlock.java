package dev.firststep.markdown.blocks;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** What stands between {@code ::: zone …} and {@code ::: zone-end}, or a line of that kind that opens nothing. */
public final class ZoneBlock extends Block {
    private final String name;
    private final String attributes;
    private final boolean nested;
    private boolean closed;

    ZoneBlock(BasedSequence line, String name, String attributes, boolean nested) {
        super(line);
        this.name = name;
        this.attributes = attributes;
        this.nested = nested;
    }

    /** Whether it stands in a zone; such a zone holds nothing. */
    public boolean isNested() {
        return nested;
    }

    /** Whether this is the line that closes the zone before it. */
    public boolean isEnd() {
        return name.equals("zone-end") && getPrevious() instanceof ZoneBlock zone && zone.isClosed();
    }

    /** The word after the colons, in lower case. */
    public String name() {
        return name;
    }

    /** What follows the name, without blanks and colons around it. */
    public String attributes() {
        return attributes;
    }

    public boolean isClosed() {
        return closed;
    }

    void close() {
        closed = true;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
