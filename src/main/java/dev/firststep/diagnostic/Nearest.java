package dev.firststep.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what a writer most likely meant. */
public final class Nearest {
    /** One slip for every three letters: closer words are typing errors, farther ones other words. */
    private static final int LETTERS_PER_SLIP = 3;

    private Nearest() {}

    /** The candidate closest to the word, if it is close enough to be a slip of the finger. */
    public static Optional<String> to(String word, Collection<String> candidates) {
        int allowed = 1 + word.length() / LETTERS_PER_SLIP;
        return candidates.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= allowed)
                .filter(candidate -> distance(word, candidate) <= allowed)
                .min(Comparator.comparingInt((String candidate) -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** A hint that names the closest candidate, or the other hint when none is close. */
    public static String hint(String word, Collection<String> candidates, String otherwise) {
        return to(word, candidates).map(near -> "did you mean '" + near + "'?").orElse(otherwise);
    }

    /** Insertions, deletions and replacements between two words (Levenshtein 1965), two rows at a time. */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(previous[j], row[j - 1]));
            }
            previous = row;
        }
        return previous[b.length()];
    }
}
