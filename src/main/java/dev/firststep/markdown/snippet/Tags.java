package dev.firststep.markdown.snippet;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The passages of a file that are marked in one style. */
final class Tags {
    private static final String PREFIX = "snippet";

    private final Map<String, LineRange> ranges = new HashMap<>();
    private final Set<Integer> markedLines = new HashSet<>();

    Tags(List<String> lines, TagStyle style) {
        Deque<String> open = new ArrayDeque<>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<String> closed = style.closed(lines.get(i));
            if (closed.isPresent()) {
                markedLines.add(i);
                close(style.endNamesTag() ? closed.get() : pop(open), i);
                continue;
            }
            Optional<String> opened = style.opened(lines.get(i));
            if (opened.isPresent()) {
                markedLines.add(i);
                ranges.put(opened.get(), new LineRange(i + 2, 0));
                open.push(opened.get());
            }
        }
    }

    private static String pop(Deque<String> open) {
        return open.isEmpty() ? "" : open.pop();
    }

    /** The first end counts. */
    private void close(String name, int line) {
        ranges.computeIfPresent(name, (key, range) -> range.last() == 0 ? new LineRange(range.first(), line) : range);
    }

    /** The lines between the marks of a tag, whose name may leave out the word "snippet"; the last is 0 if it is open. */
    Optional<LineRange> find(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(ranges.get(key)).or(() -> Optional.ofNullable(ranges.get(PREFIX + key)));
    }

    /** Whether the line, counted from 0, opens or closes any tag of this style. */
    boolean isMark(int line) {
        return markedLines.contains(line);
    }
}
