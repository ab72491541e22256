package dev.firststep.model;

import dev.firststep.diagnostic.Position;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an article says of itself before its text.
 *
 * @param title never blank
 * @param appliesTo the clouds in which the article is true
 * @param roles who the article is for, as ids
 * @param topic the support topic of the article
 * @param updated the day its substance last changed
 * @param reviewed the day somebody last confirmed that it is true
 * @param learn every {@code ms.*} or other Learn key, as text
 * @param positions where each key stands, for diagnostics
 */
public record FrontMatter(
        String title,
        Optional<String> description,
        CloudScope appliesTo,
        List<String> roles,
        Optional<String> topic,
        Optional<LocalDate> updated,
        Optional<LocalDate> reviewed,
        SortedMap<String, String> learn,
        Map<String, Position> positions) {
    public FrontMatter {
        roles = List.copyOf(roles);
        learn = Collections.unmodifiableSortedMap(new TreeMap<>(learn));
        positions = Map.copyOf(positions);
    }

    /** Front matter that says nothing but a title: the text is true everywhere. */
    public static FrontMatter titled(String title) {
        return new FrontMatter(
                title,
                Optional.empty(),
                CloudScope.EVERYWHERE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>(),
                Map.of());
    }

    /** The same front matter with one more key of Learn's. */
    public FrontMatter withLearn(String key, String value) {
        SortedMap<String, String> keys = new TreeMap<>(learn);
        keys.put(key, value);
        return new FrontMatter(title, description, appliesTo, roles, topic, updated, reviewed, keys, positions);
    }

    /** The same front matter of an article that is true elsewhere. */
    public FrontMatter withAppliesTo(CloudScope scope) {
        return new FrontMatter(title, description, scope, roles, topic, updated, reviewed, learn, positions);
    }

    /** Where the key stands, or the file's first line when it is absent. */
    public Position position(String key, String file) {
        return positions.getOrDefault(key, new Position(file, 1, 1));
    }
}
