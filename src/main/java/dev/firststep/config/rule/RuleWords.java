package dev.firststep.config.rule;

import dev.firststep.model.Digest;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a rule says in one language.
 *
 * @param notes by the key under {@code clouds} at which each is written
 */
record RuleWords(String action, SortedMap<String, String> notes) {
    private static final int DIGITS = 8;

    RuleWords {
        notes = Collections.unmodifiableSortedMap(new TreeMap<>(notes));
    }

    /** What a translation writes after {@code of} to say from which words it was made. */
    String digest() {
        StringBuilder words = new StringBuilder(action).append('\n');
        notes.forEach((key, note) -> words.append(key).append('\n').append(note).append('\n'));
        return Digest.of(words.toString()).substring(0, DIGITS);
    }
}
