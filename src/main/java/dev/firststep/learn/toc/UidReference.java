package dev.firststep.learn.toc;

import java.util.Optional;

/** Finds {@code @uid}, {@code @"uid with blanks"} and {@code <xref:uid>}. */
final class UidReference {
    private static final String BEFORE = ".,;:!?~";
    private static final String ENDS = "<>*";
    private static final String ANGLED = "<xref:";

    private UidReference() {}

    /** The reference that starts here. */
    static Optional<HeadingText.Span> read(String text, int start) {
        if (text.startsWith(ANGLED, start)) {
            return until(text, start, start + ANGLED.length(), '>');
        }
        if (text.charAt(start) != '@' || start + 1 >= text.length() || !mayStart(text, start)) {
            return Optional.empty();
        }
        char first = text.charAt(start + 1);
        if (first == '"' || first == '\'') {
            return until(text, start, start + 2, first);
        }
        return isLetter(first) ? bare(text, start) : Optional.empty();
    }

    private static boolean mayStart(String text, int start) {
        return start == 0 || LinkTarget.isBlank(text.charAt(start - 1)) || BEFORE.indexOf(text.charAt(start - 1)) >= 0;
    }

    private static Optional<HeadingText.Span> until(String text, int start, int from, char close) {
        int end = from;
        int limit = Math.min(text.length(), from + LinkTarget.LONGEST);
        while (end < limit && text.charAt(end) != close) {
            end++;
        }
        return end == from || end == limit
                ? Optional.empty()
                : Optional.of(span(start, end + 1, text.substring(from, end)));
    }

    private static Optional<HeadingText.Span> bare(String text, int start) {
        int end = start + 1;
        int limit = Math.min(text.length(), start + LinkTarget.LONGEST);
        while (end < limit && !LinkTarget.isBlank(text.charAt(end)) && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (BEFORE.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return Optional.of(span(start, end, text.substring(start + 1, end)));
    }

    private static HeadingText.Span span(int start, int end, String uid) {
        return new HeadingText.Span(start, end, new HeadingText.Link("", uid, ""));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
