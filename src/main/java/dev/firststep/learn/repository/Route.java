package dev.firststep.learn.repository;

import dev.firststep.learn.address.RepositoryPath;
import java.util.Optional;

/**
 * A folder or file whose address is another than its path.
 *
 * @param source normalized; a folder ends with a slash
 * @param destination the folder that takes its place, with a slash at its end, empty for the root
 */
public record Route(String source, String destination) {
    Optional<String> apply(String path) {
        return RepositoryPath.below(path, source)
                .map(rest -> destination + (rest.isEmpty() ? RepositoryPath.name(path) : rest));
    }
}
