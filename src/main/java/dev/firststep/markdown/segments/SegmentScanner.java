package dev.firststep.markdown.segments;

import dev.firststep.markdown.segments.Range.Part;
import dev.firststep.markdown.segments.SegmentTags.Tag;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pairs the segment tags of a text in linear time. The id says which halves belong together; tags are never balanced,
 * because the text between them may hold tags of its writer that are not.
 */
final class SegmentScanner {
    private final String text;
    private final int lastEnd;
    private final List<Tag> tags = new ArrayList<>();
    private final Map<String, Deque<Integer>> sources = new HashMap<>();
    private final List<Range> ranges = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();
    private final List<Damage> damages = new ArrayList<>();

    SegmentScanner(String text) {
        this.text = text;
        this.lastEnd = text.lastIndexOf(SegmentTags.END);
    }

    Segments scan() {
        readTags();
        int next = 0;
        while (next < tags.size()) {
            next = tags.get(next).source() ? loneSource(next) : segment(next);
        }
        return new Segments(segments, ranges, damages);
    }

    private void readTags() {
        int start = text.indexOf("<span ");
        while (start >= 0) {
            Optional<Tag> tag = SegmentTags.read(text, start);
            tag.ifPresent(this::remember);
            start = text.indexOf("<span ", tag.map(Tag::end).orElse(start + 1));
        }
    }

    private void remember(Tag tag) {
        if (tag.source() && closeBefore(tag) >= 0) {
            sources.computeIfAbsent(tag.id(), id -> new ArrayDeque<>()).add(tags.size());
        }
        tags.add(tag);
        if (!tag.clean()) {
            damages.add(new Damage(tag.start(), Damage.Kind.QUOTES, tag.id()));
        }
    }

    /** Where the closing tag before this one starts, with no more than blanks and one line end between them, or -1. */
    private int closeBefore(Tag tag) {
        int end = tag.start();
        int feeds = 0;
        while (end > 0 && Blanks.isBlank(text.charAt(end - 1)) && feeds < 2) {
            end--;
            feeds += text.charAt(end) == '\n' ? 1 : 0;
        }
        int start = end - SegmentTags.CLOSE.length();
        return start >= 0 && text.startsWith(SegmentTags.CLOSE, start) ? start : -1;
    }

    /** Reads the segment whose target tag has this number, and returns the number of the first tag after it. */
    private int segment(int number) {
        int partner = partner(number);
        int end = partner < 0 ? -1 : end(tags.get(partner).end());
        return end < 0 ? loneTarget(number) : pair(number, partner, end);
    }

    /** Where the next segment ends, or -1; looks for no end where none is left. */
    private int end(int from) {
        return from > lastEnd ? -1 : text.indexOf(SegmentTags.END, from);
    }

    /** The number of the tag that opens the source half, or -1. */
    private int partner(int number) {
        Tag tag = tags.get(number);
        Deque<Integer> candidates = sources.getOrDefault(tag.id(), new ArrayDeque<>());
        while (!candidates.isEmpty() && candidates.getFirst() < number) {
            candidates.removeFirst();
        }
        if (!candidates.isEmpty()) {
            return candidates.removeFirst();
        }
        boolean followed = number + 1 < tags.size() && tags.get(number + 1).source();
        if (!followed || closeBefore(tags.get(number + 1)) < tag.end()) {
            return -1;
        }
        damages.add(new Damage(tag.start(), Damage.Kind.IDS_DIFFER, tag.id()));
        return number + 1;
    }

    private int pair(int number, int partner, int end) {
        Tag target = tags.get(number);
        Tag source = tags.get(partner);
        int close = closeBefore(source);
        if (close + SegmentTags.CLOSE.length() < source.start()) {
            damages.add(new Damage(source.start(), Damage.Kind.APART, target.id()));
        }
        int after = end + SegmentTags.END.length();
        segments.add(new Segment(
                target.id(), target.start(), text.substring(target.end(), close), text.substring(source.end(), end)));
        int from = tag(target.start(), target.end());
        int to = Blanks.before(text, from, close);
        half(from, to, Part.TARGET, number + 1);
        from = tag(to, source.end());
        to = Blanks.before(text, from, end);
        int next = half(from, to, Part.SOURCE, partner + 1);
        ranges.add(new Range(to, after, Part.NEITHER));
        return next;
    }

    /** Adds a tag and the line end that follows it, and returns where they end. */
    private int tag(int start, int end) {
        int to = Blanks.after(text, end);
        ranges.add(new Range(start, to, Part.NEITHER));
        return to;
    }

    /** Adds one half, without the segments that wrongly stand in it, and returns the number of the first tag after it. */
    private int half(int start, int end, Part part, int firstTag) {
        int from = start;
        int number = firstTag;
        while (number < tags.size() && tags.get(number).start() < end) {
            Tag inner = tags.get(number++);
            if (inner.start() < from) {
                continue;
            }
            if (!inner.source() || !inner.id().equals(tags.get(number - 2).id())) {
                damages.add(new Damage(inner.start(), Damage.Kind.NESTED, inner.id()));
            }
            int cut = inner.source() ? Math.max(from, closeBefore(inner)) : inner.start();
            int close = inner.source() ? find(SegmentTags.END, inner.end(), end) : -1;
            add(from, cut, part);
            from = close < 0 ? inner.end() : close + SegmentTags.END.length();
            add(cut, from, Part.NEITHER);
        }
        add(from, end, part);
        return number;
    }

    private void add(int start, int end, Part part) {
        if (start < end) {
            ranges.add(new Range(start, end, part));
        }
    }

    /** A translation without its source is read in both languages: better than a gap. */
    private int loneTarget(int number) {
        return lone(number, SegmentTags.CLOSE);
    }

    private int loneSource(int number) {
        return lone(number, SegmentTags.END);
    }

    private int lone(int number, String closing) {
        Tag tag = tags.get(number);
        damages.add(new Damage(tag.start(), Damage.Kind.UNPAIRED, tag.id()));
        ranges.add(new Range(tag.start(), tag.end(), Part.NEITHER));
        int limit = number + 1 < tags.size() ? tags.get(number + 1).start() : text.length();
        int close = find(closing, tag.end(), limit);
        if (close >= 0) {
            ranges.add(new Range(close, close + closing.length(), Part.NEITHER));
        }
        return number + 1;
    }

    /** Where the wanted text starts in this stretch and this paragraph, or -1. */
    private int find(String wanted, int from, int limit) {
        for (int i = from; i + wanted.length() <= limit; i++) {
            if (text.startsWith(wanted, i)) {
                return i;
            }
            if (text.startsWith("\n\n", i)) {
                return -1;
            }
        }
        return -1;
    }
}
