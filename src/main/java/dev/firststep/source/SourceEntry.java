package dev.firststep.source;

import java.nio.file.Path;

/**
 * A regular file below a root, found by the walk and known to lie inside it.
 *
 * @param relative its path below the root, with forward slashes
 * @param shown its path as writers see it in diagnostics
 * @param file where it is
 */
public record SourceEntry(String relative, String shown, Path file) {
    /** The ending after the last dot, without it; empty when there is none. */
    public String extension() {
        int dot = relative.lastIndexOf('.');
        return dot > relative.lastIndexOf('/') ? relative.substring(dot + 1) : "";
    }

    /** The first folder of the path, or the file itself when it lies directly in the root. */
    public String top() {
        int slash = relative.indexOf('/');
        return slash < 0 ? relative : relative.substring(0, slash);
    }
}
