package dev.firststep.markdown.guard;

import dev.firststep.diagnostic.Code;
import dev.firststep.markdown.text.Findings;

/**
 * Refuses bodies that no writer writes, before flexmark is given them: it needs time or stack that grows with the square
 * of them. One pass, no recursion.
 */
public final class LimitGuard {
    /** Prose in one line per paragraph stays below 3,000. */
    public static final int MAX_LINE_LENGTH = 10_000;

    /** Real articles stay below 2,000; flexmark needs 20 microseconds for each. */
    public static final int MAX_LINES = 20_000;

    /** Quotes and lists inside one another; real articles stay below 6, flexmark overflows the stack near 1,000. */
    public static final int MAX_NESTING = 32;

    /** flexmark needs 1.4 s for 3,000 reference definitions. */
    public static final int MAX_REFERENCES = 500;

    public static final int MAX_FOOTNOTES = 500;

    private final String body;
    private final Findings findings;
    private int references;
    private int footnotes;

    private LimitGuard(String body, Findings findings) {
        this.body = body;
        this.findings = findings;
    }

    /** Reports the first place at which each limit is exceeded. */
    public static void check(String body, Findings findings) {
        new LimitGuard(body, findings).run();
    }

    private void run() {
        int lines = 0;
        int start = 0;
        while (start < body.length()) {
            int feed = body.indexOf('\n', start);
            int end = feed < 0 ? body.length() : feed;
            if (!below(++lines, MAX_LINES, Code.LIMIT_FILE_SIZE, "lines", start) || !line(start, end)) {
                return;
            }
            start = end + 1;
        }
    }

    private boolean line(int start, int end) {
        if (end - start > MAX_LINE_LENGTH) {
            findings.add(
                    Code.LIMIT_LINE_LENGTH,
                    start,
                    "this line has " + (end - start) + " characters; " + MAX_LINE_LENGTH + " are allowed",
                    "break it into several lines; a single line break does not end a paragraph");
            return false;
        }
        return nesting(start, end) && definitions(start, end);
    }

    /**
     * An upper bound that needs no memory of earlier lines: a block nests deeper only by a marker, and each list item
     * that the line continues costs it at least two columns of blanks.
     */
    private boolean nesting(int start, int end) {
        int markers = 0;
        int blanks = 0;
        int i = start;
        while (i < end) {
            char c = body.charAt(i);
            int marker = marker(i, end);
            if (c == ' ' || c == '\t') {
                blanks += c == ' ' ? 1 : 4;
                i++;
            } else if (marker > 0) {
                markers++;
                i += body.startsWith(" ", i + marker) ? marker + 1 : marker;
            } else {
                break;
            }
        }
        if (markers == 0 || markers + blanks / 2 <= MAX_NESTING) {
            return true;
        }
        findings.add(
                Code.LIMIT_NESTING,
                start,
                "quotes and lists stand more than " + MAX_NESTING + " deep in one another",
                "flatten the list, or move its inner parts under a heading of their own");
        return false;
    }

    /** The length of the quote or list marker at this place, 0 if there is none. */
    private int marker(int i, int end) {
        char c = body.charAt(i);
        if (c == '>') {
            return 1;
        }
        if (c == '-' || c == '*' || c == '+') {
            return endsMarker(i + 1, end) && !isThematicBreak(i, end, c) ? 1 : 0;
        }
        int digits = i;
        while (digits < end && digits - i < 9 && body.charAt(digits) >= '0' && body.charAt(digits) <= '9') {
            digits++;
        }
        boolean numbered = digits > i && digits < end && (body.charAt(digits) == '.' || body.charAt(digits) == ')');
        return numbered && endsMarker(digits + 1, end) ? digits + 1 - i : 0;
    }

    private boolean endsMarker(int i, int end) {
        return i >= end || body.charAt(i) == ' ' || body.charAt(i) == '\t';
    }

    private boolean isThematicBreak(int start, int end, char mark) {
        int marks = 0;
        for (int i = start; i < end; i++) {
            char c = body.charAt(i);
            if (c == mark) {
                marks++;
            } else if (c != ' ' && c != '\t') {
                return false;
            }
        }
        return marks >= 3 && mark != '+';
    }

    private boolean definitions(int start, int end) {
        int i = start;
        while (i < end && (body.charAt(i) == ' ' || body.charAt(i) == '\t')) {
            i++;
        }
        boolean footnote = body.startsWith("[^", i);
        for (int at = i + 1; at < end; at++) {
            if (body.charAt(at) == ':' && body.charAt(at - 1) == ']') {
                footnotes += footnote ? 1 : 0;
                references += footnote ? 0 : 1;
            }
        }
        return below(footnotes, MAX_FOOTNOTES, Code.LIMIT_FOOTNOTES, "footnotes", start)
                && below(references, MAX_REFERENCES, Code.LIMIT_REFERENCES, "reference definitions", start);
    }

    private boolean below(int count, int limit, Code code, String what, int offset) {
        if (count > limit) {
            findings.add(
                    code,
                    offset,
                    "the article has more than " + limit + " " + what,
                    "split the article; a reader cannot follow so much");
            return false;
        }
        return true;
    }
}
