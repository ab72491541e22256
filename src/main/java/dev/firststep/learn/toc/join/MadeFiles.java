package dev.firststep.learn.toc.join;

import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.learn.repository.RepositoryFiles;
import dev.firststep.learn.toc.MadeTocs;
import dev.firststep.learn.toc.WrittenToc;
import dev.firststep.model.Digest;
import dev.firststep.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Files that nobody wrote, by their path relative to their docset. Safe to share between threads. */
final class MadeFiles implements RepositoryFiles, MadeTocs {
    private final SortedMap<String, WrittenToc> tocs;
    private final SortedMap<String, SourceFile> texts;

    /**
     * Files with their texts.
     *
     * @param tocs the tables among them
     * @param texts all of them; the text of a table only says what it is about
     */
    MadeFiles(SortedMap<String, WrittenToc> tocs, SortedMap<String, SourceFile> texts) {
        this.tocs = new TreeMap<>(tocs);
        this.texts = new TreeMap<>(texts);
    }

    /** A text as a file. */
    static SourceFile file(String shown, String text) {
        return new SourceFile(shown, text, Digest.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Optional<WrittenToc> toc(String path) {
        return Optional.ofNullable(tocs.get(path));
    }

    @Override
    public SortedSet<String> paths() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(texts.keySet()));
    }

    @Override
    public String shown(String path) {
        return Optional.ofNullable(texts.get(path)).map(SourceFile::shown).orElse(path);
    }

    @Override
    public Optional<SourceFile> text(String path, DiagnosticSink findings) {
        return Optional.ofNullable(texts.get(path));
    }

    @Override
    public Optional<byte[]> bytes(String path, DiagnosticSink findings) {
        return text(path, findings).map(file -> file.text().getBytes(StandardCharsets.UTF_8));
    }
}
