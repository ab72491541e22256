package dev.firststep.conformance;

import java.util.Locale;

/** The anchor of a uid on the page that describes it, as Learn's reference pages have it. */
public final class UidBookmark {
    private UidBookmark() {}

    /** Brackets become round, blanks and signs hyphens of which no two follow each other, quotes and percent signs go. */
    public static String of(String uid) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < uid.length(); i++) {
            append(out, uid.charAt(i));
        }
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == '-') {
            end--;
        }
        return out.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static void append(StringBuilder out, char c) {
        if (Character.isLetterOrDigit(c) || "()*@".indexOf(c) >= 0) {
            out.append(c);
        } else if ("<[>]{}".indexOf(c) >= 0) {
            out.append(bracket(c));
        } else if ("'\"%`^~".indexOf(c) < 0 && !out.isEmpty() && out.charAt(out.length() - 1) != '-') {
            out.append('-');
        }
    }

    private static String bracket(char c) {
        return switch (c) {
            case '<', '[' -> "(";
            case '>', ']' -> ")";
            case '{' -> "((";
            default -> "))";
        };
    }
}
