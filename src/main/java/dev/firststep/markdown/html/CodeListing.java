package dev.firststep.markdown.html;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A block of code as readers see it.
 *
 * @param text its lines, each with its line end
 * @param language as written after the fence; empty for none
 * @param title shown above it; empty for none
 * @param highlighted the numbers of the lines that stand out, from 1
 * @param interactive whether the original page lets its readers run it
 */
public record CodeListing(
        String text, String language, String title, SortedSet<Integer> highlighted, boolean interactive) {
    public CodeListing {
        highlighted = Collections.unmodifiableSortedSet(new TreeSet<>(highlighted));
    }

    /** Code with nothing but a language. */
    public static CodeListing of(String text, String language) {
        return new CodeListing(text, language, "", new TreeSet<>(List.of()), false);
    }

    /** The same code, which readers of the original page can run. */
    CodeListing forTrying() {
        return new CodeListing(text, language, title, highlighted, true);
    }
}
