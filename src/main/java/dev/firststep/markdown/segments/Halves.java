package dev.firststep.markdown.segments;

import java.util.List;

/** The segments of one leaf block as one language reads them: what is skipped, and what is a scope of its own. */
public final class Halves {
    static final Halves NONE = new Halves(List.of());

    /**
     * A stretch of the leaf's text.
     *
     * @param kept whether the language reads it; then no mark-up reaches over its ends
     */
    public record Half(int start, int end, boolean kept) {}

    private final List<Half> halves;

    Halves(List<Half> halves) {
        this.halves = List.copyOf(halves);
    }

    public boolean isEmpty() {
        return halves.isEmpty();
    }

    /** In the order of the text, without overlaps. */
    public List<Half> all() {
        return halves;
    }

    /** What the language reads of the text between two places. */
    public String slice(String text, int start, int end) {
        int next = firstEndingAfter(start);
        if (next == halves.size() || halves.get(next).start() >= end) {
            return text.substring(start, end);
        }
        StringBuilder read = new StringBuilder(end - start);
        int from = start;
        for (int i = next; i < halves.size() && halves.get(i).start() < end; i++) {
            Half half = halves.get(i);
            if (!half.kept()) {
                read.append(text, from, Math.max(from, half.start()));
                from = Math.min(end, half.end());
            }
        }
        return read.append(text, from, end).toString();
    }

    /** Whether a piece of mark-up that ends here, and started outside all halves, stays outside them. */
    public boolean isOutside(int end) {
        int next = firstEndingAfter(end - 1);
        return next == halves.size() || halves.get(next).start() >= end;
    }

    private int firstEndingAfter(int index) {
        int low = 0;
        int high = halves.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (halves.get(middle).end() <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
