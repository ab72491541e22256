package dev.firststep.learn.repository;

import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.source.SourceFile;
import java.util.Optional;
import java.util.SortedSet;

/**
 * The files of one repository by their path from its root, with forward slashes: {@code docs/a.md}. Reading may fail only
 * for machine reasons, with {@link java.io.UncheckedIOException}. Safe to share between threads.
 */
public interface RepositoryFiles {
    /** All paths, sorted. */
    SortedSet<String> paths();

    /** The path as writers see it in diagnostics. */
    String shown(String path);

    /** The text of a file: strict UTF-8 without a byte-order mark, with LF line ends; empty for a reason that the sink is told. */
    Optional<SourceFile> text(String path, DiagnosticSink findings);

    /** The bytes of a file; empty for a reason that the sink is told. */
    Optional<byte[]> bytes(String path, DiagnosticSink findings);

    default boolean has(String path) {
        return paths().contains(path);
    }
}
