package dev.firststep.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds what looks like a host name in running text: ASCII labels with dots between them, the last one of letters. */
public final class HostNames {
    private static final int LONGEST = 253;

    private HostNames() {}

    /**
     * A host name in a text.
     *
     * @param host in lower case
     * @param index where it starts in the text
     */
    public record Found(String host, int index) {}

    /** The host names in a text, in their order. Looks closely only at dots between letters or digits. */
    public static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        int dot = text.indexOf('.');
        while (dot >= 0) {
            int end = dot + 1;
            if (dot > 0 && end < text.length() && isAlphanumeric(text.charAt(dot - 1), text.charAt(end))) {
                int start = start(text, dot);
                end = end(text, end);
                if (isHost(text.substring(start, end))) {
                    found.add(new Found(text.substring(start, end).toLowerCase(Locale.ROOT), start));
                }
            }
            dot = text.indexOf('.', end);
        }
        return found;
    }

    private static int start(String text, int dot) {
        int start = dot;
        while (start > 0 && isPart(text.charAt(start - 1))) {
            start--;
        }
        while (!isAlphanumeric(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        while (!isAlphanumeric(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isHost(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        return name.length() <= LONGEST
                && !name.contains("..")
                && last.length() > 1
                && (last.chars().allMatch(HostNames::isLetter)
                        || last.toLowerCase(Locale.ROOT).startsWith("xn--"));
    }

    private static boolean isPart(char c) {
        return isAlphanumeric(c) || c == '-' || c == '.';
    }

    private static boolean isAlphanumeric(char... characters) {
        for (char c : characters) {
            if (!isLetter(c) && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
