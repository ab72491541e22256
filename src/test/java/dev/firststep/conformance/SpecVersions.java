package dev.firststep.conformance;

import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.learn.metadata.PageHeader;
import dev.firststep.learn.metadata.PageMetadata;
import dev.firststep.learn.moniker.DocsetMonikers;
import dev.firststep.learn.moniker.FileMonikers;
import dev.firststep.learn.moniker.MonikerMetadata;
import dev.firststep.learn.moniker.MonikerSet;
import dev.firststep.learn.moniker.MonikerText;
import dev.firststep.learn.moniker.Versions;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.DocsetFile;
import dev.firststep.learn.repository.FileKind;
import dev.firststep.learn.repository.Settings;
import dev.firststep.source.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys and the versions of every file of a repository; findings of each are reported once. */
final class SpecVersions implements Versions {
    private final DiagnosticSink findings;
    private final Map<Docset, DocsetMonikers> docsets = new HashMap<>();
    private final Map<DocsetFile, PageMetadata> metadata = new HashMap<>();
    private final Map<DocsetFile, FileMonikers> files = new HashMap<>();

    SpecVersions(DiagnosticSink findings) {
        this.findings = findings;
    }

    DocsetMonikers rules(Docset docset) {
        return docsets.computeIfAbsent(docset, one -> DocsetMonikers.of(one, List.of(), findings));
    }

    PageMetadata metadata(Docset docset, DocsetFile file) {
        return metadata.computeIfAbsent(
                file, one -> PageMetadata.of(docset.config(), one.path(), header(one), findings));
    }

    private Mapping header(DocsetFile file) {
        Optional<SourceFile> source = file.kind() == FileKind.RESOURCE
                ? Optional.empty()
                : file.files().text(file.stored(), findings);
        if (source.isPresent() && file.path().endsWith(".md")) {
            return PageHeader.read(source.get().shown(), source.get().text(), findings)
                    .values();
        }
        return source.flatMap(text -> Settings.value(file.files(), file.stored(), findings))
                .filter(Mapping.class::isInstance)
                .flatMap(root -> ((Mapping) root).find("metadata"))
                .map(entry -> entry.value())
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast)
                .orElseGet(() -> new Mapping(List.of(), Position.of(file.shown())));
    }

    FileMonikers monikers(Docset docset, DocsetFile file) {
        return files.computeIfAbsent(
                file, one -> rules(docset).of(one, MonikerMetadata.of(metadata(docset, one)::find), findings));
    }

    @Override
    public MonikerSet of(Docset docset, DocsetFile file) {
        return monikers(docset, file).monikers();
    }

    @Override
    public MonikerSet ofMoved(Docset docset, String path) {
        Mapping none = new Mapping(List.of(), Position.of(path));
        PageMetadata keys = PageMetadata.of(docset.config(), path, none, finding -> {});
        return rules(docset).ofMoved(path, MonikerMetadata.of(keys::find), findings);
    }

    @Override
    public MonikerSet named(Docset docset, List<MonikerText> names, DiagnosticSink sink) {
        return rules(docset).rules().known(names, sink);
    }
}
