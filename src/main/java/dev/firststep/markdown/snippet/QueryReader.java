package dev.firststep.markdown.snippet;

import dev.firststep.markdown.snippet.LineRange.Ranges;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Reads {@code name=…&range=1-5&highlight=2&dedent=4}; what stands before the first fault counts, as in DocFX. */
final class QueryReader {
    private final List<String> faults = new ArrayList<>();
    private Optional<String> tag = Optional.empty();
    private Optional<LineRange> anchor = Optional.empty();
    private Optional<LineRange> span = Optional.empty();
    private OptionalInt start = OptionalInt.empty();
    private OptionalInt end = OptionalInt.empty();
    private OptionalInt dedent = OptionalInt.empty();
    private List<LineRange> ranges = List.of();
    private List<LineRange> highlight = List.of();

    /** Reads what follows the question mark. */
    void read(String query) {
        for (String item : query.split("&", -1)) {
            String[] parts = item.split("=", -1);
            if (parts.length != 2 || !take(parts[0].toLowerCase(Locale.ROOT), parts[1])) {
                faults.add("'" + item + "' selects no lines");
                return;
            }
        }
        if (start.isPresent()) {
            span = Optional.of(new LineRange(start.getAsInt(), end.orElse(start.getAsInt())));
        }
    }

    private boolean take(String key, String value) {
        OptionalInt number = LineRange.whole(value);
        switch (key) {
            case "name" -> tag = Optional.of(value);
            case "start" -> {
                start = number;
                end = number;
            }
            case "end" -> end = number;
            case "dedent" -> dedent = number;
            case "range" -> ranges = ranges(value).orElse(ranges);
            case "highlight" -> highlight = ranges(value).orElse(highlight);
            default -> {
                return false;
            }
        }
        return switch (key) {
            case "name" -> true;
            case "range", "highlight" -> ranges(value).isPresent();
            default -> number.isPresent();
        };
    }

    private static Optional<List<LineRange>> ranges(String value) {
        Ranges read = LineRange.list(value);
        return read.faulty().isPresent() ? Optional.empty() : Optional.of(read.ranges());
    }

    /** Reads what follows the number sign: lines, or else a tag. */
    void anchor(String text) {
        anchor = LineRange.anchor(text);
        tag = anchor.isPresent() ? tag : Optional.of(text);
    }

    Selection selection() {
        return new Selection(tag, anchor, span, ranges, dedent);
    }

    List<LineRange> highlight() {
        return highlight;
    }

    String highlighted() {
        return highlight.stream().map(LineRange::toString).collect(Collectors.joining(","));
    }

    List<String> faults() {
        return faults;
    }
}
