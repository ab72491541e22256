package dev.firststep.markdown.inline;

import dev.firststep.markdown.segments.Halves;
import dev.firststep.markdown.segments.Halves.Half;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a scan stands among the segments of its text. Each half is a scope of its own: no mark-up reaches over its ends. */
final class HalfScope {
    private static final int NONE = Integer.MAX_VALUE;

    private final Halves halves;
    private final List<Half> all;
    private int next;
    private int boundary;
    private int end = NONE;
    private Delimiters.@Nullable Run bottom;

    HalfScope(Halves halves) {
        this.halves = halves;
        this.all = halves.all();
        this.boundary = all.isEmpty() ? NONE : all.get(0).start();
    }

    /** The next place where {@link #cross} must be called. */
    int boundary() {
        return boundary;
    }

    /** Whether the scan stands in the half of a segment. */
    boolean isInside() {
        return end != NONE;
    }

    Delimiters.@Nullable Run bottom() {
        return bottom;
    }

    /** Crosses the boundary here, and returns where to go on. */
    int cross(int pos) {
        while (next < all.size() && all.get(next).end() <= pos) {
            next++;
        }
        if (next == all.size() || all.get(next).start() > pos) {
            boundary = next == all.size() ? NONE : all.get(next).start();
            return pos;
        }
        Half half = all.get(next++);
        boundary = half.end();
        if (half.kept()) {
            end = half.end();
            return pos;
        }
        return half.end();
    }

    void enter(Delimiters.@Nullable Run outer) {
        bottom = outer;
    }

    void leave() {
        bottom = null;
        end = NONE;
    }

    /** Whether mark-up that ends here stays in its half, or outside of all. */
    boolean fits(int markupEnd) {
        return isInside() ? markupEnd <= end : halves.isOutside(markupEnd);
    }

    /** What this language reads between two places. */
    String slice(String text, int start, int to) {
        return halves.slice(text, start, to);
    }
}
