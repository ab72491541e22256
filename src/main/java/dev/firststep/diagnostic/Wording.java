package dev.firststep.diagnostic;

import java.util.Collection;
import java.util.stream.Collectors;

/** Phrases that messages and hints share. */
public final class Wording {
    private static final int LONGEST_QUOTE = 60;
    private static final int MOST_CHOICES = 12;

    private Wording() {}

    /** The text in single quotes, on one line and cut when it is long. */
    public static String quoted(String text) {
        String line = text.length() > 4 * LONGEST_QUOTE ? text.substring(0, 4 * LONGEST_QUOTE) : text;
        line = line.replace('\n', ' ').strip();
        boolean cut = text.length() > 4 * LONGEST_QUOTE || line.codePointCount(0, line.length()) > LONGEST_QUOTE;
        return "'" + (cut ? line.substring(0, cutAt(line)) + "…" : line) + "'";
    }

    private static int cutAt(String line) {
        return line.codePointCount(0, line.length()) > LONGEST_QUOTE
                ? line.offsetByCodePoints(0, LONGEST_QUOTE)
                : line.length();
    }

    /** A hint for an unknown word: the likeliest known one, if one is near, and what there is to choose from. */
    public static String choices(String wanted, Collection<String> known) {
        String nearest = Nearest.to(wanted, known)
                .map(word -> "did you mean " + quoted(word) + "? ")
                .orElse("");
        return nearest + (known.isEmpty() ? "there are none yet" : "use one of: " + listed(known));
    }

    /** The words with commas between them; a long list is cut. */
    public static String listed(Collection<String> words) {
        String list = words.stream().limit(MOST_CHOICES).collect(Collectors.joining(", "));
        return words.size() > MOST_CHOICES ? list + ", …" : list;
    }
}
