package dev.firststep.learn.repository;

import dev.firststep.learn.address.RepositoryPath;
import java.util.Optional;

/**
 * A folder of a repository that holds files of a docset.
 *
 * @param mount where the folder appears in the docset, with a slash at its end; empty for the docset itself
 * @param folder the folder, with a slash at its end; empty for the root
 */
record Place(DocsetFile.Origin origin, String mount, RepositoryFiles files, String folder) {
    /** The file with a path relative to the docset, confined to the repository. */
    Optional<DocsetFile> find(String path, FileKind kind) {
        return stored(path).filter(files::has).map(stored -> new DocsetFile(origin, path, kind, files, stored));
    }

    /** The path in the repository; empty when it leaves the repository or is not below the mount. */
    Optional<String> stored(String path) {
        Optional<String> rest = mount.isEmpty() ? Optional.of(path) : RepositoryPath.below(path, mount);
        return rest.map(p -> RepositoryPath.normalize(folder + p))
                .filter(p -> !p.isEmpty() && !RepositoryPath.leaves(p));
    }
}
