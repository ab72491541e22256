package dev.firststep.learn.yamlpage.schema;

import java.util.List;
import java.util.Optional;

/**
 * Which types the ids of pages and of their parts are of.
 *
 * @param wanted the types that an id must be of; none if of any
 * @param key the key beside an id whose value is its type
 */
public record IdTypes(List<String> wanted, Optional<String> key) {
    static final IdTypes ANY = new IdTypes(List.of(), Optional.empty());

    public IdTypes {
        wanted = List.copyOf(wanted);
    }
}
