package dev.firststep.learn.repository;

import java.util.Optional;

/**
 * The repositories of a build.
 *
 * @param main the one to build
 * @param fallback the one that translations are made from
 * @param deleted the last version of every file that the source repository once had and has no more: includes, code
 *     samples, resources and tables of contents that a translation still uses
 * @param dependencies those that configurations ask for by address
 */
public record Sources(
        RepositoryFiles main,
        Optional<RepositoryFiles> fallback,
        Optional<RepositoryFiles> deleted,
        Dependencies dependencies) {
    /** Finds repositories by their address. */
    @FunctionalInterface
    public interface Dependencies {
        Dependencies NONE = (url, branch) -> Optional.empty();

        Optional<RepositoryFiles> find(String url, Optional<String> branch);
    }

    /** Repositories without the history of any. */
    public Sources(RepositoryFiles main, Optional<RepositoryFiles> fallback, Dependencies dependencies) {
        this(main, fallback, Optional.empty(), dependencies);
    }

    /** A repository and the one that it was translated from. */
    public static Sources of(RepositoryFiles main, Optional<RepositoryFiles> fallback) {
        return new Sources(main, fallback, Optional.empty(), Dependencies.NONE);
    }

    /** One repository and nothing else. */
    public static Sources of(RepositoryFiles main) {
        return of(main, Optional.empty());
    }
}
