package dev.firststep.markdown.snippet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Lines of a file, counted from 1, the last one included.
 *
 * @param last {@link #END} for all that follow
 */
public record LineRange(int first, int last) {
    /** Beyond the last line of any file. */
    public static final int END = Integer.MAX_VALUE;

    /** Ranges as far as they can be read: {@code faulty} is the first part that could not. */
    public record Ranges(List<LineRange> ranges, Optional<String> faulty) {
        public Ranges {
            ranges = List.copyOf(ranges);
        }
    }

    /** Reads {@code 1-5,8,12-}. */
    public static Ranges list(String text) {
        List<LineRange> ranges = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            Optional<LineRange> range = text.isEmpty() ? Optional.empty() : read(part, "");
            if (range.isEmpty()) {
                return new Ranges(ranges, Optional.of(part));
            }
            ranges.add(range.get());
        }
        return new Ranges(ranges, Optional.empty());
    }

    /** Reads {@code L1-L5} or {@code L7}, as it stands after a number sign. */
    public static Optional<LineRange> anchor(String text) {
        return text.isEmpty() ? Optional.empty() : read(text, "L");
    }

    private static Optional<LineRange> read(String text, String mark) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String[] ends = text.split("-", -1);
        OptionalInt first = number(ends[0], mark);
        OptionalInt last = number(ends[ends.length - 1], mark);
        return ends.length > 2 || first.isEmpty() || last.isEmpty()
                ? Optional.empty()
                : Optional.of(new LineRange(first.getAsInt(), last.getAsInt()));
    }

    /** A number that is left out means the end of the file, even before the hyphen, as in DocFX. */
    private static OptionalInt number(String text, String mark) {
        if (text.isEmpty()) {
            return OptionalInt.of(END);
        }
        return text.regionMatches(true, 0, mark, 0, mark.length())
                ? whole(text.substring(mark.length()))
                : OptionalInt.empty();
    }

    /** A whole number with blanks around it. */
    static OptionalInt whole(String text) {
        try {
            return OptionalInt.of(Integer.parseInt(text.strip()));
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    /** As {@code highlight-lines} shows it. */
    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + "-" + (last == END ? "" : last);
    }
}
