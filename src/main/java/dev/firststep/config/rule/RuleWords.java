package dev.firststep.config.rule;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a rule says in one language.
 *
 * @param notes by the key under {@code clouds} at which each is written
 */
record RuleWords(String action, SortedMap<String, String> notes) {
    RuleWords {
        notes = Collections.unmodifiableSortedMap(new TreeMap<>(notes));
    }
}
