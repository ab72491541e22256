package dev.firststep.learn.repository;

import dev.firststep.diagnostic.DiagnosticSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The clones of other repositories in one folder, each in a folder with the name of its repository. Which branch is
 * checked out is for whoever cloned them.
 */
public final class ClonedRepositories implements Sources.Dependencies {
    private final Path folder;
    private final DiagnosticSink findings;
    private final Map<String, FolderFiles> opened = new HashMap<>();

    public ClonedRepositories(Path folder, DiagnosticSink findings) {
        this.folder = folder;
        this.findings = findings;
    }

    @Override
    public Optional<RepositoryFiles> find(String url, Optional<String> branch) {
        return GitAddress.of(url)
                .flatMap(GitAddress::folder)
                .filter(name -> Files.isDirectory(folder.resolve(name)))
                .map(name -> opened.computeIfAbsent(name, this::open));
    }

    private FolderFiles open(String name) {
        try {
            Path clone = folder.resolve(name);
            return FolderFiles.open(clone, clone.toString(), findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
