package dev.firststep.learn.repository;

import dev.firststep.learn.address.RepositoryPath;

/**
 * A file that a docset can name.
 *
 * @param origin where it was found
 * @param path relative to the docset, with forward slashes; it may start with {@code ../}
 * @param files the repository that holds it
 * @param stored its path in that repository
 */
public record DocsetFile(Origin origin, String path, FileKind kind, RepositoryFiles files, String stored) {
    /** Where a file was found, in the order in which places are asked. */
    public enum Origin {
        /** Made of other files of the docset. */
        MADE,
        /** The docset itself. */
        MAIN,
        /** A repository put into the docset. */
        DEPENDENCY,
        /** The folder {@code .fallback} of the docset. */
        FALLBACK_FOLDER,
        /** The same docset of the repository that translations are made from. */
        FALLBACK,
        /** The history of that repository, which has the file no more. */
        DELETED
    }

    /** The path as writers see it in diagnostics. */
    public String shown() {
        return files.shown(stored);
    }

    /** Whether it stands in for a file that the docset lacks. */
    public boolean isFallback() {
        return origin == Origin.FALLBACK || origin == Origin.FALLBACK_FOLDER || origin == Origin.DELETED;
    }

    /** The folder it stands in, relative to the docset, with a slash at its end. */
    public String folder() {
        return RepositoryPath.parent(path);
    }
}
