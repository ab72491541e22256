package dev.firststep.learn.repository;

import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.source.FileBytes;
import dev.firststep.source.RepositoryTree;
import dev.firststep.source.SourceEntry;
import dev.firststep.source.SourceFile;
import dev.firststep.source.TextReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A repository in a folder, confined to it by the real location of every file. */
public final class FolderFiles implements RepositoryFiles {
    /** The longest redirection file of a public Learn repository has about 5 MB. */
    private static final int MAX_TEXT = 8 * 1024 * 1024;

    private static final int MAX_BYTES = 32 * 1024 * 1024;

    private final String shownRoot;
    private final SortedMap<String, SourceEntry> entries;
    private final SortedSet<String> paths;

    private FolderFiles(String shownRoot, SortedMap<String, SourceEntry> entries) {
        this.shownRoot = shownRoot;
        this.entries = Collections.unmodifiableSortedMap(entries);
        this.paths = Collections.unmodifiableSortedSet(new TreeSet<>(entries.keySet()));
    }

    /**
     * Lists a folder.
     *
     * @param shownRoot how the folder is written in diagnostics
     * @throws IOException if it or a folder in it cannot be read
     */
    public static FolderFiles open(Path folder, String shownRoot, DiagnosticSink findings) throws IOException {
        SortedMap<String, SourceEntry> entries = new TreeMap<>();
        RepositoryTree.list(folder, shownRoot, findings).forEach(entry -> entries.put(entry.relative(), entry));
        return new FolderFiles(shownRoot, entries);
    }

    @Override
    public SortedSet<String> paths() {
        return paths;
    }

    /** A file as the walk found it. */
    public Optional<SourceEntry> entry(String path) {
        return Optional.ofNullable(entries.get(path));
    }

    @Override
    public String shown(String path) {
        return shownRoot.isEmpty() ? path : shownRoot + "/" + path;
    }

    @Override
    public Optional<SourceFile> text(String path, DiagnosticSink findings) {
        SourceEntry entry = entries.get(path);
        try {
            return entry == null ? Optional.empty() : TextReader.read(entry, MAX_TEXT, findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<byte[]> bytes(String path, DiagnosticSink findings) {
        SourceEntry entry = entries.get(path);
        try {
            return entry == null ? Optional.empty() : FileBytes.read(entry, MAX_BYTES, findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
