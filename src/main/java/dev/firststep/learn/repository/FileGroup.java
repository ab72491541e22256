package dev.firststep.learn.repository;

import dev.firststep.learn.address.RepositoryPath;
import dev.firststep.learn.glob.GlobSet;
import java.util.Optional;

/**
 * Files of a docset that belong together: an entry of {@code content} or {@code resource}.
 *
 * @param files chosen by their path below {@code source}
 * @param source the folder they lie in, relative to the docset; empty for the docset itself
 * @param destination the folder that takes its place in addresses
 * @param group the name under which the configuration gives them a moniker range; empty when there is none
 * @param resource whether they are copied, not read
 */
public record FileGroup(GlobSet files, String source, String destination, Optional<String> group, boolean resource) {
    /** The path that addresses are made from; empty when the file is not in this group. */
    Optional<String> destination(String path) {
        return RepositoryPath.below(path, source)
                .filter(rest -> !rest.isEmpty() && files.matches(rest))
                .map(rest -> destination + rest);
    }
}
