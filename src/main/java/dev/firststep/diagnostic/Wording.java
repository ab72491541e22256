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
        String start = text.substring(0, Math.min(text.length(), 4 * LONGEST_QUOTE));
        String line = start.replace('\n', ' ').strip();
        boolean whole = line.codePointCount(0, line.length()) <= LONGEST_QUOTE;
        return "'" + (whole ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)) + "…") + "'";
    }

    /** A hint for an unknown word: the likeliest known one, if one is near, and what there is to choose from. */
    public static String choices(String wanted, Collection<String> known) {
        String nearest = Nearest.to(wanted, known)
                .map(word -> "did you mean " + quoted(word) + "? ")
                .orElse("");
        return nearest + (known.isEmpty() ? "there are none yet" : "use one of: " + listed(known));
    }

    /** A hint that names the known word that was most likely meant, or the other hint when none is near. */
    public static String meant(String wanted, Collection<String> known, String otherwise) {
        return nearest(wanted, known)
                .map(word -> "did you mean " + quoted(word) + "?")
                .orElse(otherwise);
    }

    /** The words with commas between them; a long list is cut. */
    public static String listed(Collection<String> words) {
        String list = words.stream().limit(MOST_CHOICES).collect(Collectors.joining(", "));
        return words.size() > MOST_CHOICES ? list + ", …" : list;
    }
}
