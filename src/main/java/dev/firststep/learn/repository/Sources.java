package dev.firststep.learn.repository;

import java.util.Optional;

/**
 * The repositories of a build.
 *
 * @param main the one to build
 * @param fallback the one that translations are made from
 * @param dependencies those that configurations ask for by address
 */
public record Sources(RepositoryFiles main, Optional<RepositoryFiles> fallback, Dependencies dependencies) {
    /** Finds repositories by their address. */
    @FunctionalInterface
    public interface Dependencies {
        Dependencies NONE = (url, branch) -> Optional.empty();

        Optional<RepositoryFiles> find(String url, Optional<String> branch);
    }

    /** One repository and nothing else. */
    public static Sources of(RepositoryFiles main) {
        return new Sources(main, Optional.empty(), Dependencies.NONE);
    }
}
