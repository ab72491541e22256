package dev.firststep.markdown.snippet;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which lines of a file are asked for. Of several answers the first counts: the tag, the lines after the number sign, start
 * and end, the ranges; with none of them it is the whole file.
 *
 * @param tag the name of a tag, a region or a notebook's cell
 * @param anchor from {@code #L1-L5}
 * @param span from {@code start=1&end=5}
 * @param ranges from {@code range=1-5,8-}; the lines in the order of the ranges
 * @param dedent blanks to take away before each line; negative or absent for as many as all lines have
 */
public record Selection(
        Optional<String> tag,
        Optional<LineRange> anchor,
        Optional<LineRange> span,
        List<LineRange> ranges,
        OptionalInt dedent) {
    /** The whole file. */
    public static final Selection ALL =
            new Selection(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), OptionalInt.empty());

    public Selection {
        tag = tag.filter(name -> !name.isEmpty());
        ranges = List.copyOf(ranges);
    }

    /** The lines asked for when there is no tag. */
    List<LineRange> lines() {
        List<LineRange> rest = ranges.isEmpty() ? List.of(new LineRange(0, LineRange.END)) : ranges;
        return anchor.or(() -> span).map(List::of).orElse(rest);
    }
}
