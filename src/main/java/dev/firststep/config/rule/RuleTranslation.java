package dev.firststep.config.rule;

import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Position;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words of one {@code <locale>/rules.yml}.
 *
 * @param roles the names of roles, by id
 * @param rules by id
 */
record RuleTranslation(
        Optional<String> title,
        Optional<String> description,
        SortedMap<String, Words> roles,
        SortedMap<String, Words> rules,
        Position position) {
    RuleTranslation {
        roles = Collections.unmodifiableSortedMap(new TreeMap<>(roles));
        rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
    }

    /**
     * The words of one rule, or of a role, which has no notes.
     *
     * @param of the digest of the words from which these were made, as far as it is known
     * @param position where the id is written
     */
    record Words(Optional<Scalar> of, RuleWords words, SortedMap<String, Position> notes, Position position) {
        Words {
            notes = Collections.unmodifiableSortedMap(new TreeMap<>(notes));
        }

        /** Where to change what the words were made from. */
        Position origin() {
            return of.map(Scalar::position).orElse(position);
        }
    }
}
