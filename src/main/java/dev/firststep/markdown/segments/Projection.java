package dev.firststep.markdown.segments;

import dev.firststep.markdown.segments.Range.Part;
import dev.firststep.markdown.text.LeafText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** One language of a bilingual body and of what it includes: which characters are read. */
public final class Projection {
    /** Reads everything as it stands. */
    public static final Projection WHOLE = new Projection(List.of(), Side.WHOLE, Omission.NONE);

    private final List<Range> ranges;
    private final Side side;
    private final Omission omission;
    private final IntFunction<Optional<Segments>> included;
    private final Optional<Tongues> tongues;

    Projection(List<Range> ranges, Side side, Omission omission) {
        this(ranges, side, omission, offset -> Optional.empty(), Optional.empty());
    }

    private Projection(
            List<Range> ranges,
            Side side,
            Omission omission,
            IntFunction<Optional<Segments>> included,
            Optional<Tongues> tongues) {
        this.tongues = tongues;
        this.omission = omission;
        this.ranges = ranges;
        this.side = side;
        this.included = included;
    }

    /**
     * The same language of the body and of the texts that it includes.
     *
     * @param texts the segments of the text in which an offset stands; empty for the body itself
     */
    public Projection with(IntFunction<Optional<Segments>> texts) {
        return new Projection(ranges, side, omission, texts, tongues);
    }

    /** The language of the one text in which an offset stands. */
    public Projection at(int offset) {
        return included.apply(offset).map(segments -> segments.read(side)).orElse(this);
    }

    public Side side() {
        return side;
    }

    /** The same without some blocks. */
    public Projection without(Omission blocks) {
        return new Projection(ranges, side, blocks, included, tongues);
    }

    /** The same, where the source side knows in which language the texts are that have no segments. */
    public Projection speaking(Tongues languages) {
        return new Projection(ranges, side, omission, included, Optional.of(languages));
    }

    /** The languages here if a text at this offset is in another than its side; only texts outside segments can be. */
    public Optional<Tongues> foreign(int offset) {
        return foreign().filter(any -> isShared(offset));
    }

    /** The languages here if what belongs to the whole file is in another than this side. */
    public Optional<Tongues> foreign() {
        return tongues.filter(any -> side == Side.SOURCE);
    }

    /** Whether the block that starts at this offset of the body is left out. */
    public boolean omits(int start) {
        return omission.holds(start);
    }

    /** Whether the body has segments. */
    public boolean isBilingual() {
        return !ranges.isEmpty();
    }

    /** Whether the character at this offset of the body stands outside all segments. */
    public boolean isShared(int offset) {
        return at(offset).isOwnShared(offset);
    }

    private boolean isOwnShared(int offset) {
        int number = firstEndingAfter(offset);
        return number == ranges.size() || ranges.get(number).start() > offset;
    }

    /** What this language has of a text that stands in the body as it is, from the given offset on. */
    public String text(String raw, int offset) {
        Halves halves = halves(LeafText.of(raw, offset));
        return halves.isEmpty() ? raw : halves.slice(raw, 0, raw.length());
    }

    /** The ranges of a leaf block, in its own coordinates. */
    public Halves halves(LeafText leaf) {
        return leaf.isEmpty() ? Halves.NONE : at(leaf.offset(0)).ownHalves(leaf);
    }

    private Halves ownHalves(LeafText leaf) {
        int length = leaf.text().length();
        if (ranges.isEmpty() || length == 0) {
            return Halves.NONE;
        }
        int end = leaf.offset(length - 1) + 1;
        List<Halves.Half> halves = new ArrayList<>();
        for (int i = firstEndingAfter(leaf.offset(0)); i < ranges.size(); i++) {
            Range range = ranges.get(i);
            if (range.start() >= end) {
                break;
            }
            int from = leaf.index(range.start());
            int to = leaf.index(range.end());
            if (from < to) {
                halves.add(new Halves.Half(from, to, keeps(range.part())));
            }
        }
        return halves.isEmpty() ? Halves.NONE : new Halves(halves);
    }

    private boolean keeps(Part part) {
        return side == Side.TARGET ? part == Part.TARGET : part == Part.SOURCE;
    }

    /** The number of the first range that ends after this offset. */
    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = ranges.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranges.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
