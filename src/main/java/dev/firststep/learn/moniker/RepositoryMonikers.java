package dev.firststep.learn.moniker;

import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.learn.metadata.FileHeader;
import dev.firststep.learn.metadata.PageMetadata;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.DocsetFile;
import dev.firststep.learn.repository.FileKind;
import dev.firststep.learn.repository.LearnRepository;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The versions of all files of a repository, worked out once. Immutable and shared by all threads. */
public final class RepositoryMonikers implements Versions {
    private final Map<Docset, DocsetMonikers> docsets = new HashMap<>();
    private final Map<Docset, Map<String, FileMonikers>> files = new HashMap<>();

    private RepositoryMonikers() {}

    /** Works them out from the configuration and the headers of all pages. */
    public static RepositoryMonikers of(LearnRepository repository, DiagnosticSink findings) {
        return of(repository, RepositoryMonikers::metadata, findings);
    }

    /**
     * Works them out from the configuration and from what is known of each file.
     *
     * @param metadata the keys of a file, with those that the configuration gives it
     * @param findings told once of every range that can't be read or goes too far
     */
    public static RepositoryMonikers of(
            LearnRepository repository,
            BiFunction<Docset, DocsetFile, PageMetadata> metadata,
            DiagnosticSink findings) {
        RepositoryMonikers all = new RepositoryMonikers();
        repository.docsets().forEach(docset -> all.add(docset, metadata, findings));
        return all;
    }

    private void add(Docset docset, BiFunction<Docset, DocsetFile, PageMetadata> metadata, DiagnosticSink findings) {
        Map<DocsetFile, MonikerMetadata> written = new HashMap<>();
        for (DocsetFile file : docset.files().values()) {
            written.put(file, MonikerMetadata.of(metadata.apply(docset, file)::find));
        }
        List<String> named = written.values().stream()
                .flatMap(MonikerMetadata::texts)
                .sorted()
                .toList();
        DocsetMonikers monikers = DocsetMonikers.of(docset, named, findings);
        Map<String, FileMonikers> ofFiles = new HashMap<>();
        for (DocsetFile file : docset.files().values()) {
            ofFiles.put(file.path(), monikers.of(file, written.getOrDefault(file, MonikerMetadata.NONE), findings));
        }
        docsets.put(docset, monikers);
        files.put(docset, ofFiles);
    }

    private static PageMetadata metadata(Docset docset, DocsetFile file) {
        Mapping header = file.kind() == FileKind.RESOURCE ? FileHeader.none(file) : FileHeader.of(file);
        return PageMetadata.of(docset.config(), file.path(), header, finding -> {});
    }

    /** The monikers of a file that its docset builds, for the zones in it. */
    public FileMonikers file(Docset docset, DocsetFile file) {
        return files.getOrDefault(docset, Map.of()).getOrDefault(file.path(), FileMonikers.NONE);
    }

    /** The rules of a docset of this repository. */
    public MonikerRules rules(Docset docset) {
        DocsetMonikers monikers = docsets.get(docset);
        return monikers == null ? new MonikerRules(MonikerDefinition.EMPTY) : monikers.rules();
    }

    @Override
    public MonikerSet of(Docset docset, DocsetFile file) {
        return file(docset, file).monikers();
    }

    @Override
    public MonikerSet ofMoved(Docset docset, String path) {
        DocsetMonikers monikers = docsets.get(docset);
        if (monikers == null) {
            return MonikerSet.NONE;
        }
        Mapping none = new Mapping(List.of(), Position.of(path));
        PageMetadata metadata = PageMetadata.of(docset.config(), path, none, finding -> {});
        return monikers.ofMoved(path, MonikerMetadata.of(metadata::find), finding -> {});
    }

    @Override
    public MonikerSet named(Docset docset, List<MonikerText> names, DiagnosticSink findings) {
        return rules(docset).known(names, findings);
    }
}
