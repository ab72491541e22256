package dev.firststep.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Phrases that messages and hints share. */
public final class Wording {
    private static final int LONGEST_QUOTE = 60;
    private static final int MOST_CHOICES = 12;
    private static final int LONGEST_WORD = 60;

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
        String nearest = nearest(wanted, known)
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

    /** The known word that was most likely meant: at most two slips away, or one in a short word. */
    public static Optional<String> nearest(String wanted, Collection<String> known) {
        String plain = wanted.toLowerCase(Locale.ROOT);
        int slips = plain.length() > 4 ? 2 : 1;
        return known.stream()
                .filter(word -> Math.abs(word.length() - plain.length()) <= slips && plain.length() <= LONGEST_WORD)
                .map(word -> new Guess(word, distance(plain, word.toLowerCase(Locale.ROOT))))
                .filter(guess -> guess.distance() <= slips)
                .min(Comparator.comparingInt(Guess::distance).thenComparing(Guess::word))
                .map(Guess::word);
    }

    private record Guess(String word, int distance) {}

    /** Damerau–Levenshtein distance in its restricted form: swapped neighbours count as one slip. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
