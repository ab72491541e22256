package dev.firststep.markdown.single;

import dev.firststep.markdown.inline.Inline;
import dev.firststep.markdown.inline.Inline.Style;
import dev.firststep.markdown.segments.Halves;
import dev.firststep.markdown.segments.Halves.Half;
import dev.firststep.markdown.single.Leaves.Kind;
import dev.firststep.markdown.single.Leaves.Leaf;
import dev.firststep.markdown.text.LeafText;
import java.util.Arrays;
import java.util.List;

/** What must change in one leaf block so that it reads the same without its segment tags. */
final class LeafEdits {
    /** How a character of the leaf is read. */
    private enum Reading {
        SHARED,
        HALF,
        SKIPPED
    }

    private static final String MARKUP = "\\`*_~[]<&{!";

    private final Kind kind;
    private final LeafText leaf;
    private final String text;
    private final Reading[] readings;
    private final boolean[] trimmed;
    private final Edits edits;

    LeafEdits(Leaf leaf, Halves halves, Edits edits) {
        this.kind = leaf.kind();
        this.leaf = leaf.text();
        this.text = this.leaf.text();
        this.edits = edits;
        this.trimmed = new boolean[text.length()];
        this.readings = readings(halves, text.length());
    }

    private static Reading[] readings(Halves halves, int length) {
        Reading[] readings = new Reading[length];
        Arrays.fill(readings, Reading.SHARED);
        for (Half half : halves.all()) {
            Arrays.fill(readings, half.start(), half.end(), half.kept() ? Reading.HALF : Reading.SKIPPED);
        }
        return readings;
    }

    /** Takes blanks off where lines start and end now, and keeps lines that began with a tag from starting a block. */
    void edges() {
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            startOfLine(start, end);
            endOfLine(start, end);
            start = end + 1;
        }
        if (kind == Kind.HEADING) {
            endOfHeading();
        }
    }

    private void startOfLine(int start, int end) {
        if (start >= end || readings[start] != Reading.SKIPPED) {
            return;
        }
        int first = start;
        while (first < end && (isSkipped(first) || isBlank(first))) {
            if (!isSkipped(first)) {
                trim(first);
            }
            first++;
        }
        if (kind == Kind.PARAGRAPH) {
            StringBuilder line = new StringBuilder();
            for (int i = first; i < end; i++) {
                if (!isSkipped(i)) {
                    line.append(text.charAt(i));
                }
            }
            int escape = BlockSyntax.escape(line.toString());
            if (escape >= 0) {
                edits.insert(leaf.offset(visible(first, escape)), "\\");
            }
        }
    }

    /** The place of the character that is visible after so many others. */
    private int visible(int start, int count) {
        int i = start;
        int left = count;
        while (isSkipped(i) || left > 0) {
            left -= isSkipped(i) ? 0 : 1;
            i++;
        }
        return i;
    }

    /** Two blanks before a line end are a hard break if they stood there outside all segments. */
    private void endOfLine(int start, int end) {
        boolean hard = end - start >= 2 && isSharedBlank(end - 1) && isSharedBlank(end - 2) && end < text.length();
        boolean touched = false;
        for (int i = hard ? end - 3 : end - 1; i >= start && (isSkipped(i) || isBlank(i)); i--) {
            touched |= readings[i] != Reading.SHARED;
        }
        for (int i = hard ? end - 3 : end - 1; touched && i >= start && (isSkipped(i) || isBlank(i)); i--) {
            if (!isSkipped(i)) {
                trim(i);
            }
        }
    }

    /** Number signs that end a heading would be taken for its closing. */
    private void endOfHeading() {
        int last = text.length() - 1;
        while (last >= 0 && isSkipped(last)) {
            last--;
        }
        if (last >= 0 && last < text.length() - 1 && text.charAt(last) == '#') {
            edits.insert(leaf.offset(last), "\\");
        }
    }

    private void trim(int index) {
        trimmed[index] = true;
        edits.remove(leaf.offset(index), leaf.offset(index) + 1);
    }

    private boolean isSkipped(int index) {
        return readings[index] == Reading.SKIPPED;
    }

    private boolean isBlank(int index) {
        return text.charAt(index) == ' ' || text.charAt(index) == '\t';
    }

    private boolean isSharedBlank(int index) {
        return readings[index] == Reading.SHARED && isBlank(index);
    }

    /** Escapes what is text although it looks like mark-up, and keeps the neighbours of emphasis what the tags were. */
    void escape(List<Inline> pieces) {
        for (Inline piece : pieces) {
            if (piece instanceof Inline.Text plain && !plain.literal()) {
                escape(plain);
            } else if (piece instanceof Inline.Open open && open.span() instanceof Style) {
                neighbours(leaf.index(open.offset()));
            } else if (piece instanceof Inline.Close close && close.span() instanceof Style) {
                neighbours(leaf.index(close.offset()));
            }
        }
    }

    private void escape(Inline.Text plain) {
        for (int i = 0; i < plain.value().length(); i++) {
            if (MARKUP.indexOf(plain.value().charAt(i)) >= 0) {
                edits.insert(plain.offset() + i, "\\");
            }
        }
    }

    /** A tag counts as punctuation beside emphasis, and so do the ends of a numeric entity. */
    private void neighbours(int index) {
        char mark = text.charAt(index);
        int start = index;
        int end = index;
        while (start > 0 && text.charAt(start - 1) == mark) {
            start--;
        }
        while (end < text.length() && text.charAt(end) == mark) {
            end++;
        }
        if (start > 0 && isSkipped(start - 1)) {
            int before = start - 1;
            while (before >= 0 && isSkipped(before)) {
                before--;
            }
            encode(before);
        }
        if (end < text.length() && isSkipped(end)) {
            int after = end;
            while (after < text.length() && isSkipped(after)) {
                after++;
            }
            encode(after);
        }
    }

    private void encode(int index) {
        if (index < 0 || index >= text.length() || trimmed[index] || text.charAt(index) == '\n') {
            return;
        }
        char c = text.charAt(index);
        boolean single = !Character.isSurrogate(c) && (c == ' ' || c >= 0x80 || Character.isLetterOrDigit(c));
        if (single) {
            int offset = leaf.offset(index);
            edits.remove(offset, offset + 1);
            edits.insert(offset, "&#" + (int) c + ";");
        }
    }
}
