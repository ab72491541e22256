package dev.firststep.markdown.inline;

import dev.firststep.markdown.inline.Inline.Style;
import org.jspecify.annotations.Nullable;

/**
 * The delimiter runs of one paragraph and CommonMark's procedure that pairs them ("process emphasis"), in linear time.
 */
final class Delimiters {
    /** A run of {@code *}, {@code _} or {@code ~}. */
    static final class Run {
        private final Cell cell;
        private final char mark;
        private final boolean opens;
        private final boolean closes;
        private final int length;
        private int left;
        private @Nullable Run previous;
        private @Nullable Run next;

        private Run(Cell cell, char mark, int length, Emphasis.Flanking flanking) {
            this.cell = cell;
            this.mark = mark;
            this.length = length;
            this.left = length;
            this.opens = flanking.opens();
            this.closes = flanking.closes();
        }
    }

    private static final int KINDS = EmphasisMarks.COUNT * 2 * 3;

    private final EmphasisMarks marks;
    private @Nullable Run last;

    Delimiters(EmphasisMarks marks) {
        this.marks = marks;
    }

    @Nullable
    Run last() {
        return last;
    }

    void push(Cell cell, char mark, int length, Emphasis.Flanking flanking) {
        Run run = new Run(cell, mark, length, flanking);
        Run before = last;
        run.previous = before;
        if (before != null) {
            before.next = run;
        }
        last = run;
    }

    /** Whether there is a run of this mark. */
    boolean has(char mark) {
        Run run = EmphasisMarks.number(mark) < 0 ? null : last;
        while (run != null && run.mark != mark) {
            run = run.previous;
        }
        return run != null;
    }

    /** Forgets every run after this one; they stay text. */
    void cut(@Nullable Run bottom) {
        last = bottom;
        if (bottom != null) {
            bottom.next = null;
        }
    }

    /** Pairs the runs after this one, then forgets them. */
    void process(@Nullable Run bottom) {
        Run[] bottoms = new Run[KINDS];
        boolean[] searched = new boolean[KINDS];
        Run closer = first(bottom);
        while (closer != null) {
            if (!closer.closes) {
                closer = closer.next;
                continue;
            }
            int kind = kind(closer);
            Run limit = searched[kind] ? bottoms[kind] : bottom;
            Run opener = opener(closer, bottom, limit);
            if (opener != null) {
                closer = pair(opener, closer);
            } else {
                searched[kind] = true;
                bottoms[kind] = closer.previous;
                Run next = closer.next;
                if (!closer.opens) {
                    remove(closer);
                }
                closer = next;
            }
        }
        cut(bottom);
    }

    private @Nullable Run first(@Nullable Run bottom) {
        Run run = last;
        Run first = null;
        while (run != null && run != bottom) {
            first = run;
            run = run.previous;
        }
        return first;
    }

    private @Nullable Run opener(Run closer, @Nullable Run bottom, @Nullable Run limit) {
        Run run = closer.previous;
        while (run != null && run != bottom && run != limit) {
            if (run.opens && run.mark == closer.mark && fits(run, closer)) {
                return run;
            }
            run = run.previous;
        }
        return null;
    }

    /** CommonMark's rule of three for emphasis; equal lengths for GFM's strikethrough. */
    private boolean fits(Run opener, Run closer) {
        if (!marks.fits(closer.mark, opener.length, closer.length)) {
            return false;
        }
        return closer.mark == '~'
                || !(opener.closes || closer.opens)
                || (opener.length + closer.length) % 3 != 0
                || (opener.length % 3 == 0 && closer.length % 3 == 0);
    }

    private static int kind(Run closer) {
        return (EmphasisMarks.number(closer.mark) * 2 + (closer.opens ? 1 : 0)) * 3 + closer.length % 3;
    }

    /** Puts a span between the two runs, and returns the run to go on with. */
    private @Nullable Run pair(Run opener, Run closer) {
        int used = marks.used(closer.mark, opener.left, closer.left);
        Style style = marks.style(closer.mark, used);
        Run between = closer.previous;
        while (between != null && between != opener) {
            remove(between);
            between = between.previous;
        }
        opener.left -= used;
        closer.left -= used;
        int offset = opener.cell.value.offset() + opener.left;
        opener.cell.insertAfter(new Cell(new Inline.Open(style, offset)));
        closer.cell.insertBefore(new Cell(new Inline.Close(style, closer.cell.value.offset())));
        shorten(opener);
        shorten(closer);
        int least = marks.least(closer.mark);
        if (opener.left < least) {
            remove(opener);
        }
        if (closer.left >= least) {
            return closer;
        }
        Run next = closer.next;
        remove(closer);
        return next;
    }

    private static void shorten(Run run) {
        String marks = String.valueOf(run.mark).repeat(run.left);
        run.cell.value = new Inline.Text(marks, run.cell.value.offset(), false);
    }

    private void remove(Run run) {
        Run before = run.previous;
        Run after = run.next;
        if (before != null) {
            before.next = after;
        }
        if (after == null) {
            last = before;
        } else {
            after.previous = before;
        }
    }
}
