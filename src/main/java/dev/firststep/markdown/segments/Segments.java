package dev.firststep.markdown.segments;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The segments of a text, each a sentence in two languages:
 *
 * <pre>{@code
 * <span data-ttu-id="ID">target</span><span class="sxs-lookup"><span data-stu-id="ID">source</span></span>
 * }</pre>
 *
 * <p>What stands outside them belongs to both languages.
 */
public final class Segments {
    /** Of a text that is not bilingual. */
    public static final Segments NONE = new Segments(List.of(), List.of(), List.of());

    private final List<Segment> segments;
    private final List<Range> ranges;
    private final List<Damage> damages;

    Segments(List<Segment> segments, List<Range> ranges, List<Damage> damages) {
        this.segments = List.copyOf(segments);
        this.ranges = List.copyOf(ranges);
        this.damages = List.copyOf(damages);
    }

    /** The segments of a text, be it a body, a front matter or one value of it. */
    public static Segments of(String text) {
        return new SegmentScanner(text).scan();
    }

    /** Whether a text has segments, or what is left of damaged ones. */
    public static boolean isBilingual(String text) {
        return !of(text).isEmpty();
    }

    /** The segments of a text that stands this far after another. */
    public Segments shifted(int by) {
        return new Segments(
                segments.stream()
                        .map(s -> new Segment(s.id(), s.start() + by, s.target(), s.source()))
                        .toList(),
                ranges.stream()
                        .map(r -> new Range(r.start() + by, r.end() + by, r.part()))
                        .toList(),
                damages.stream()
                        .map(d -> new Damage(d.offset() + by, d.kind(), d.id()))
                        .toList());
    }

    /** In the order of the text. */
    public List<Segment> all() {
        return segments;
    }

    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** Reports what is wrong with the tags. */
    public void report(IntFunction<Position> places, DiagnosticSink findings) {
        for (Damage damage : damages) {
            findings.add(
                    Code.SEGMENT_DAMAGED,
                    places.apply(damage.offset()),
                    damage.message(),
                    "compare the span tags with those of other segments, or have the file localized again");
        }
    }

    /**
     * The text with every tag on the line of its content. A tag that stood alone on a line would start a block of HTML, in
     * which Markdown is not read. All offsets stay.
     */
    public String joined(String text) {
        StringBuilder joined = new StringBuilder(text);
        for (Range range : ranges) {
            for (int i = range.start(); range.part() == Range.Part.NEITHER && i < range.end(); i++) {
                if (joined.charAt(i) == '\n') {
                    joined.setCharAt(i, ' ');
                }
            }
        }
        return joined.toString();
    }

    /** One language of the text. */
    public Projection read(Side side) {
        return new Projection(side == Side.WHOLE ? List.of() : ranges, side, Omission.NONE);
    }
}
