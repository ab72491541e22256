package dev.firststep.learn.repository;

import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.model.Digest;
import dev.firststep.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A repository whose files are texts in a test. */
public record MemoryFiles(SortedMap<String, String> texts) implements RepositoryFiles {
    public MemoryFiles {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    public static MemoryFiles of(Map<String, String> texts) {
        return new MemoryFiles(new TreeMap<>(texts));
    }

    @Override
    public SortedSet<String> paths() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(texts.keySet()));
    }

    @Override
    public String shown(String path) {
        return path;
    }

    @Override
    public Optional<SourceFile> text(String path, DiagnosticSink findings) {
        return Optional.ofNullable(texts.get(path))
                .map(text -> new SourceFile(
                        path, text.replace("\r\n", "\n"), Digest.of(text.getBytes(StandardCharsets.UTF_8))));
    }

    @Override
    public Optional<byte[]> bytes(String path, DiagnosticSink findings) {
        return Optional.ofNullable(texts.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }
}
