package dev.firststep.markdown.blocks;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Where the lines of blocks stand in a body. */
public final class LinePlace {
    private LinePlace() {}

    /**
     * The offset that the first character of a line would have if the line stood in the body without a gap. A line of a list
     * item may start with blanks that flexmark made up from a part of its indent.
     */
    public static int start(BasedSequence line) {
        for (int i = 0; i < line.length(); i++) {
            int offset = line.getIndexOffset(i);
            if (offset >= 0) {
                return offset - i;
            }
        }
        return line.getStartOffset();
    }
}
