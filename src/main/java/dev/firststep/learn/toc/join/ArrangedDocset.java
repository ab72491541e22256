package dev.firststep.learn.toc.join;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Wording;
import dev.firststep.learn.address.RepositoryPath;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.DocsetConfig;
import dev.firststep.learn.repository.DocsetFile;
import dev.firststep.learn.repository.FileKind;
import dev.firststep.learn.toc.TocReader;
import dev.firststep.learn.toc.WrittenNode;
import dev.firststep.learn.toc.WrittenToc;
import dev.firststep.source.SourceFile;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts the tables of contents of one docset together, step by step. */
final class ArrangedDocset {
    private final Docset docset;
    private final TocRules rules;
    private final DiagnosticSink sink;
    private final SortedMap<String, WrittenToc> tocs = new TreeMap<>();
    private final SortedMap<String, SourceFile> texts = new TreeMap<>();
    private final SortedSet<String> dropped = new TreeSet<>();

    ArrangedDocset(Docset docset, TocRules rules, DiagnosticSink sink) {
        this.docset = docset;
        this.rules = rules;
        this.sink = sink;
    }

    /** Gives every table of reference documentation that is a copy of another one its entries. */
    void copyOriginals() {
        for (JoinRule rule : rules.joins()) {
            rule.original().ifPresent(original -> rule.reference().ifPresent(copy -> copy(original, copy, rule)));
        }
    }

    private void copy(String original, String copy, JoinRule rule) {
        Optional<DocsetFile> file = table(original, rule.position());
        file.flatMap(this::text).ifPresent(text -> {
            put(copy, text, TocReader.of(text, sink));
            dropped.add(original);
        });
    }

    /** Takes tables apart. */
    void split() {
        for (String path : rules.split()) {
            current(path).filter(toc -> !toc.items().isEmpty()).ifPresent(toc -> split(path, toc));
        }
    }

    private void split(String path, WrittenToc toc) {
        SplitToc split = SplitToc.of(path, toc);
        SourceFile whole = Optional.ofNullable(texts.get(path))
                .or(() -> docset.find(path).flatMap(this::text))
                .orElseGet(() -> MadeFiles.file(path, ""));
        dropped.add(path);
        put(RepositoryPath.parent(path) + RepositoryPath.stem(path) + ".yml", whole, split.root());
        split.parts().forEach((part, entries) -> put(part, MadeFiles.file(whole.shown(), ""), entries));
    }

    /** Puts tables of reference documentation into others, and makes the pages that those ask for. */
    void join() {
        Set<String> joined = new HashSet<>();
        for (JoinRule rule : rules.joins()) {
            rule.reference()
                    .filter(path -> rule.topLevel().isPresent() && joined.add(path))
                    .ifPresent(path -> current(path).ifPresent(toc -> join(rule, path, toc)));
        }
    }

    private void join(JoinRule rule, String path, WrittenToc reference) {
        String topLevel = rule.topLevel().orElseThrow();
        Optional<SourceFile> file = table(topLevel, rule.position()).flatMap(this::text);
        if (file.isEmpty()) {
            return;
        }
        List<WrittenNode> upper = TocReader.of(file.get(), sink).items().stream()
                .map(node -> SplitToc.moved(node, topLevel, path))
                .toList();
        List<WrittenNode> joined =
                JoinedToc.of(upper, reference.items(), docset.config().flavour(), sink);
        ServicePages pages = new ServicePages(docset, rule, path, tocs, sink);
        List<WrittenNode> led = pages.led(joined);
        SourceFile text = Optional.ofNullable(texts.get(path))
                .or(() -> docset.find(path).flatMap(this::text))
                .orElseGet(file::get);
        put(path, text, new WrittenToc(led.stream().map(JoinedToc::withOverview).toList(), reference.metadata()));
        pages.pages().forEach((page, made) -> texts.put(page, MadeFiles.file(docset.folder() + page, made.yaml())));
    }

    private void put(String path, SourceFile text, WrittenToc toc) {
        tocs.put(path, toc);
        texts.put(path, text);
        dropped.remove(path);
    }

    /** A table as it is by now; one that only the originals have stays as it is. */
    private Optional<WrittenToc> current(String path) {
        return Optional.ofNullable(tocs.get(path))
                .or(() -> Optional.ofNullable(docset.files().get(path))
                        .filter(file -> file.kind() == FileKind.TOC)
                        .flatMap(this::text)
                        .map(text -> TocReader.of(text, sink)));
    }

    /** A file that a rule names, of this repository; one that only the originals have is passed over. */
    private Optional<DocsetFile> table(String path, Position position) {
        Optional<DocsetFile> file = docset.find(path);
        if (file.isEmpty()) {
            sink.add(
                    Code.FILE_MISSING,
                    position,
                    "there is no table of contents " + Wording.quoted(docset.folder() + path),
                    "correct the path, or delete the key");
        }
        return file.filter(found -> !found.isFallback());
    }

    private Optional<SourceFile> text(DocsetFile file) {
        return file.files().text(file.stored(), sink);
    }

    /** The docset with its tables as they are by now. */
    Docset docset() {
        DocsetConfig config = docset.config()
                .withMetadata(
                        List.of(),
                        JoinMetadata.of(rules.joins(), docset.config().flavour()));
        return docset.with(config, new MadeFiles(tocs, texts), dropped);
    }
}
