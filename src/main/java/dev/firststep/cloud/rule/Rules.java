package dev.firststep.cloud.rule;

import dev.firststep.model.CloudId;
import dev.firststep.model.LocalizedText;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every self-support rule of the site, in the order in which they are written.
 *
 * @param title the title of the overview page
 * @param description what the overview page says of itself
 * @param roles the names of the roles that rules mention, by id
 */
public record Rules(
        LocalizedText title, LocalizedText description, SortedMap<String, LocalizedText> roles, List<Rule> all) {
    /** A site without rules. */
    public static final Rules NONE =
            new Rules(LocalizedText.of(Map.of()), LocalizedText.of(Map.of()), new TreeMap<>(), List.of());

    public Rules {
        roles = Collections.unmodifiableSortedMap(new TreeMap<>(roles));
        all = List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public Optional<Rule> find(String id) {
        return all.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** Only those that hold on a day. */
    public Rules on(LocalDate day) {
        return new Rules(
                title,
                description,
                roles,
                all.stream().filter(rule -> rule.period().includes(day)).toList());
    }

    /** The rules that hold in a cloud. */
    public List<Rule> in(CloudId cloud) {
        return all.stream().filter(rule -> rule.in(cloud).isPresent()).toList();
    }
}
