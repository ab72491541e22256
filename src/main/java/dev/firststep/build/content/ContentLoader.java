package dev.firststep.build.content;

import dev.firststep.build.content.Content.ParsedArticle;
import dev.firststep.build.work.Progress;
import dev.firststep.build.work.Workers;
import dev.firststep.config.ConfigFiles;
import dev.firststep.config.ContentConfig;
import dev.firststep.config.ContentConfigReader;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.markdown.Article;
import dev.firststep.markdown.guard.CharacterGuard;
import dev.firststep.model.Image;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.SegmentPair;
import dev.firststep.source.ImageReader;
import dev.firststep.source.SourceEntry;
import dev.firststep.source.SourceFile;
import dev.firststep.source.SourceTree;
import dev.firststep.source.TextReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a content folder: configuration first, then every article once, over all processors. */
public final class ContentLoader implements ContentSource {
    private final Project project;
    private final Workers workers;

    public ContentLoader(Project project, Workers workers) {
        this.project = project;
        this.workers = workers;
    }

    /** What came of one file, with its own findings, so that files can be read in any order. */
    private record Outcome<T>(SourceEntry entry, Optional<T> value, String digest, List<Diagnostic> findings) {}

    /** Lists the folder. */
    public ContentFiles files(DiagnosticSink findings) throws IOException {
        return ContentFiles.of(
                SourceTree.list(project.content(), project.shownContent(), LocaleTag::isValid, findings), findings);
    }

    /** Reads the configuration alone; empty when it has errors. */
    public Optional<ContentConfig> config(
            ContentFiles files, SortedMap<String, String> digests, DiagnosticSink findings) throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (SourceEntry entry : files.config()) {
            Optional<SourceFile> file = TextReader.read(entry, findings);
            file.ifPresent(f -> {
                CharacterGuard.check(f.text(), f.shown(), 1, findings);
                texts.put(entry.relative(), f.text());
                digests.put(entry.relative(), f.digest());
            });
        }
        return new ContentConfigReader().read(ConfigFiles.of(project.shownContent(), texts), findings);
    }

    @Override
    public Optional<ContentConfig> config(DiagnosticSink findings) throws IOException {
        return config(files(findings), new TreeMap<>(), findings);
    }

    @Override
    public Optional<Content> load(BodyStore bodies, Progress progress, List<Diagnostic> findings) throws IOException {
        ContentFiles files = files(findings::add);
        SortedMap<String, String> digests = new TreeMap<>();
        Optional<ContentConfig> config = config(files, digests, findings::add);
        if (config.isEmpty()) {
            return Optional.empty();
        }
        ContentFiles known = files.of(config.get().site().localeTags(), findings::add);
        ArticleReader reader = reader(known, config.get(), digests, findings);
        progress.expect(known.articles().size());
        List<Outcome<ParsedArticle>> articles = each(known.articles(), findings, entry -> {
            Outcome<ParsedArticle> outcome = article(entry, reader, bodies);
            progress.step();
            return outcome;
        });
        List<Outcome<Image>> images = each(known.images(), findings, ContentLoader::image);
        Map<Image, SourceEntry> imageFiles = new HashMap<>();
        images.forEach(outcome -> outcome.value().ifPresent(image -> imageFiles.put(image, outcome.entry())));
        digest(articles, digests);
        digest(images, digests);
        return Optional.of(new Content(
                config.get(),
                articles.stream().flatMap(outcome -> outcome.value().stream()).toList(),
                imageFiles,
                digests));
    }

    /** Reads everything that articles are made of besides themselves. */
    public ArticleReader reader(
            ContentFiles files, ContentConfig config, SortedMap<String, String> digests, List<Diagnostic> findings)
            throws IOException {
        LocaleTag source = config.site().sourceLocale();
        ChoiceFiles choices = new ChoiceFiles(findings::add);
        List<Outcome<SourceFile>> choiceFiles =
                each(files.choices(), findings, entry -> text(entry, TextReader.MAX_BYTES));
        choiceFiles.forEach(outcome -> outcome.value().ifPresent(file -> choices.add(outcome.entry(), file)));
        List<Outcome<SourceFile>> parts = each(files.parts(), findings, entry -> text(entry, TextReader.MAX_BYTES));
        List<Outcome<List<SegmentPair>>> segments = each(files.segments(), findings, ContentLoader::segments);
        digest(choiceFiles, digests);
        digest(parts, digests);
        digest(segments, digests);
        return new ArticleReader(
                config,
                choices.choices(source, config.site().localeTags(), config.clouds()),
                new ContentParts(source, byPath(parts), files.articles()),
                SegmentFiles.byArticle(byPath(segments), files, findings::add));
    }

    private static <T> void digest(List<Outcome<T>> outcomes, SortedMap<String, String> digests) {
        outcomes.forEach(outcome -> digests.put(outcome.entry().relative(), outcome.digest()));
    }

    private static <T> SortedMap<String, T> byPath(List<Outcome<T>> outcomes) {
        SortedMap<String, T> values = new TreeMap<>();
        outcomes.forEach(outcome ->
                outcome.value().ifPresent(value -> values.put(outcome.entry().relative(), value)));
        return values;
    }

    private static Outcome<SourceFile> text(SourceEntry entry, int limit) throws IOException {
        List<Diagnostic> findings = new ArrayList<>();
        Optional<SourceFile> file = TextReader.read(entry, limit, findings::add);
        return new Outcome<>(entry, file, file.map(SourceFile::digest).orElse(""), findings);
    }

    private static Outcome<List<SegmentPair>> segments(SourceEntry entry) throws IOException {
        Outcome<SourceFile> read = text(entry, SegmentFiles.MAX_BYTES);
        List<Diagnostic> findings = new ArrayList<>(read.findings());
        Optional<List<SegmentPair>> pairs = read.value().map(file -> SegmentFiles.read(entry, file, findings::add));
        return new Outcome<>(entry, pairs, read.digest(), findings);
    }

    private <T> List<Outcome<T>> each(
            List<SourceEntry> entries, List<Diagnostic> findings, Workers.Step<SourceEntry, Outcome<T>> step)
            throws IOException {
        try {
            List<Outcome<T>> outcomes = workers.map(entries, step);
            outcomes.forEach(outcome -> findings.addAll(outcome.findings()));
            return outcomes;
        } catch (Workers.OverrunException e) {
            findings.add(e.finding(entries.get(e.index()).shown()));
            return List.of();
        }
    }

    private static Outcome<ParsedArticle> article(SourceEntry entry, ArticleReader reader, BodyStore bodies)
            throws IOException {
        Outcome<SourceFile> read = text(entry, TextReader.MAX_BYTES);
        List<Diagnostic> findings = new ArrayList<>(read.findings());
        Optional<Article> article = read.value().flatMap(file -> reader.read(entry, file, findings::add));
        Optional<ParsedArticle> parsed = Optional.empty();
        if (article.isPresent()) {
            parsed = Optional.of(new ParsedArticle(
                    article.get().facts(), bodies.put(article.get().body())));
        }
        return new Outcome<>(entry, parsed, read.digest(), findings);
    }

    private static Outcome<Image> image(SourceEntry entry) throws IOException {
        List<Diagnostic> findings = new ArrayList<>();
        Optional<Image> image = ImageReader.read(entry, findings::add).map(ImageReader.Loaded::image);
        return new Outcome<>(entry, image, image.map(Image::digest).orElse(""), findings);
    }
}
