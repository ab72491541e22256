package dev.firststep.markdown.text;

import java.util.Arrays;

/** The text of one leaf block, free of indents and block markers, that still knows where each character came from. */
public final class LeafText {
    private final String text;
    private final int[] starts;
    private final int[] offsets;

    private LeafText(String text, int[] starts, int[] offsets) {
        this.text = text;
        this.starts = starts;
        this.offsets = offsets;
    }

    /** Text that stands in the body as it is, from the given offset on. */
    public static LeafText of(String text, int offset) {
        return new LeafText(text, new int[] {0}, new int[] {offset});
    }

    public String text() {
        return text;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Where in the body the character at this index stands. */
    public int offset(int index) {
        int found = Arrays.binarySearch(starts, index);
        int piece = found >= 0 ? found : -found - 2;
        return offsets[piece] + index - starts[piece];
    }

    /** The index of the first character that stands at this offset of the body or after it. */
    public int index(int offset) {
        int found = Arrays.binarySearch(offsets, offset);
        int piece = found >= 0 ? found : -found - 2;
        if (piece < 0) {
            return 0;
        }
        int end = piece + 1 < starts.length ? starts[piece + 1] : text.length();
        return Math.min(end, starts[piece] + offset - offsets[piece]);
    }

    /** What is left from this index on, without blanks before it. */
    public LeafText from(int index) {
        int start = index;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return slice(start, text.length());
    }

    /** What stands before this index, without blanks after it. */
    public LeafText until(int index) {
        int end = index;
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return slice(0, end);
    }

    private LeafText slice(int start, int end) {
        Builder builder = new Builder();
        for (int piece = 0; piece < starts.length; piece++) {
            int from = Math.max(start, starts[piece]);
            int to = Math.min(end, piece + 1 < starts.length ? starts[piece + 1] : text.length());
            if (from < to || piece == 0) {
                builder.add(text.substring(Math.min(from, to), to), offset(Math.min(from, to)));
            }
        }
        return builder.build();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    /** Joins pieces of the body. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[4];
        private int[] offsets = new int[4];
        private int count;

        /** Adds a piece that stands at this offset of the body. */
        public void add(CharSequence piece, int offset) {
            if (piece.length() == 0 && count > 0) {
                return;
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                offsets = Arrays.copyOf(offsets, count * 2);
            }
            starts[count] = text.length();
            offsets[count++] = offset;
            text.append(piece);
        }

        public boolean isEmpty() {
            return text.length() == 0;
        }

        public LeafText build() {
            if (count == 0) {
                return of("", 0);
            }
            int end = text.length();
            while (end > 0 && isBlank(text.charAt(end - 1))) {
                end--;
            }
            return new LeafText(text.substring(0, end), Arrays.copyOf(starts, count), Arrays.copyOf(offsets, count));
        }
    }
}
