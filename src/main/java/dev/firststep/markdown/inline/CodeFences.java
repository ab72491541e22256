package dev.firststep.markdown.inline;

import java.util.HashMap;
import java.util.Map;

/** Pairs the runs of backticks of a paragraph. Remembers lengths that do not come again, so it stays linear. */
final class CodeFences {
    private final String text;
    private final Map<Integer, Integer> lastOfLength = new HashMap<>();
    private boolean indexed;

    CodeFences(String text) {
        this.text = text;
    }

    /** Where the run of backticks that starts here ends. */
    int end(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end;
    }

    /** The start of the run that closes the one between these places, or -1. */
    int closing(int start, int end) {
        return closing(start, end, end);
    }

    /** The start of the first run from a place on that closes the one between these places, or -1. */
    int closing(int start, int end, int from) {
        index();
        int length = end - start;
        if (lastOfLength.getOrDefault(length, -1) < from) {
            return -1;
        }
        int run = text.indexOf('`', from);
        while (run >= 0) {
            int runEnd = end(run);
            if (runEnd - run == length) {
                return run;
            }
            run = text.indexOf('`', runEnd);
        }
        return -1;
    }

    private void index() {
        if (indexed) {
            return;
        }
        indexed = true;
        int run = text.indexOf('`');
        while (run >= 0) {
            int end = end(run);
            lastOfLength.put(end - run, run);
            run = text.indexOf('`', end);
        }
    }

    /** Line feeds are blanks, and one blank on either side is only there to keep backticks apart. */
    static String content(String raw) {
        String code = raw.replace('\n', ' ');
        boolean padded = code.length() > 1 && code.startsWith(" ") && code.endsWith(" ") && !isOnlyBlank(code);
        return padded ? code.substring(1, code.length() - 1) : code;
    }

    private static boolean isOnlyBlank(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }
}
