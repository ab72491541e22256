package dev.firststep.markdown.segments;

/** The line ends between a segment tag and its content, which would make the tag a block of HTML. */
final class Blanks {
    private Blanks() {}

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    /** Where the content starts: after the blanks here if a line ends in them, else here. */
    static int after(String text, int start) {
        int end = start;
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        return endsLine(text, start, end) ? end : start;
    }

    /** Where the content ends: before the blanks that end here if a line ends in them, else here. */
    static int before(String text, int from, int end) {
        int start = end;
        while (start > from && isBlank(text.charAt(start - 1))) {
            start--;
        }
        return endsLine(text, start, end) ? start : end;
    }

    private static boolean endsLine(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }
}
