package dev.firststep.build;

import dev.firststep.build.Content.ParsedArticle;
import dev.firststep.config.ConfigFiles;
import dev.firststep.config.ContentConfig;
import dev.firststep.config.ContentConfigReader;
import dev.firststep.config.frontmatter.FrontMatterReader;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.markdown.Article;
import dev.firststep.markdown.MarkdownParser;
import dev.firststep.markdown.guard.CharacterGuard;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.ArticleSource;
import dev.firststep.model.CloudId;
import dev.firststep.model.FrontMatter;
import dev.firststep.model.Image;
import dev.firststep.model.LocaleTag;
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
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads a content folder: configuration first, then every article once, over all processors. */
final class ContentLoader implements ContentSource {
    private final Project project;
    private final Workers workers;
    private final MarkdownParser parser = new MarkdownParser();
    private final FrontMatterReader frontMatter = new FrontMatterReader();

    ContentLoader(Project project, Workers workers) {
        this.project = project;
        this.workers = workers;
    }

    /** What came of one file, with its own findings, so that files can be read in any order. */
    private record Outcome<T>(SourceEntry entry, Optional<T> value, String digest, List<Diagnostic> findings) {}

    /** Lists the folder. */
    ContentFiles files(DiagnosticSink findings) throws IOException {
        return ContentFiles.of(
                SourceTree.list(project.content(), project.shownContent(), LocaleTag::isValid, findings), findings);
    }

    /** Reads the configuration alone; empty when it has errors. */
    Optional<ContentConfig> config(ContentFiles files, SortedMap<String, String> digests, DiagnosticSink findings)
            throws IOException {
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
        progress.expect(files.articles().size());
        Set<CloudId> clouds = new TreeSet<>(config.get().clouds().ids());
        List<Outcome<ParsedArticle>> articles =
                each(known(files.articles(), config.get(), findings::add), findings, entry -> {
                    Outcome<ParsedArticle> outcome = article(entry, clouds, bodies);
                    progress.step();
                    return outcome;
                });
        List<Outcome<Image>> images =
                each(known(files.images(), config.get(), findings::add), findings, ContentLoader::image);
        Map<Image, SourceEntry> imageFiles = new HashMap<>();
        images.forEach(outcome -> outcome.value().ifPresent(image -> imageFiles.put(image, outcome.entry())));
        articles.forEach(outcome -> digests.put(outcome.entry().relative(), outcome.digest()));
        images.forEach(outcome -> digests.put(outcome.entry().relative(), outcome.digest()));
        return Optional.of(new Content(
                config.get(),
                articles.stream().flatMap(outcome -> outcome.value().stream()).toList(),
                imageFiles,
                digests));
    }

    /** Leaves out the folders of languages that the site does not have. */
    private static List<SourceEntry> known(List<SourceEntry> entries, ContentConfig config, DiagnosticSink findings) {
        List<SourceEntry> known = new ArrayList<>();
        Set<String> locales = new TreeSet<>(
                config.site().localeTags().stream().map(LocaleTag::value).toList());
        for (SourceEntry entry : entries) {
            if (locales.contains(entry.top())) {
                known.add(entry);
            } else {
                findings.add(
                        Code.FILE_NAME,
                        Position.of(entry.shown()),
                        "'" + entry.top() + "' is not a language of this site",
                        "add it to 'locales' in site.yml, or move the file; the languages are "
                                + String.join(", ", locales));
            }
        }
        return known;
    }

    private <T> List<Outcome<T>> each(
            List<SourceEntry> entries, List<Diagnostic> findings, Workers.Step<SourceEntry, Outcome<T>> step)
            throws IOException {
        try {
            List<Outcome<T>> outcomes = workers.map(entries, step);
            outcomes.forEach(outcome -> findings.addAll(outcome.findings()));
            return outcomes;
        } catch (Workers.OverrunException e) {
            findings.add(new Diagnostic(
                    Code.LIMIT_TIME,
                    Position.of(entries.get(e.index()).shown()),
                    "the file took too long to read",
                    "simplify it: something in it is nested or repeated without end"));
            return List.of();
        }
    }

    private Outcome<ParsedArticle> article(SourceEntry entry, Set<CloudId> clouds, BodyStore bodies)
            throws IOException {
        List<Diagnostic> findings = new ArrayList<>();
        Optional<SourceFile> file = TextReader.read(entry, findings::add);
        Optional<ArticleSource> source = file.flatMap(f -> source(entry, f, clouds, findings::add));
        if (source.isEmpty()) {
            return new Outcome<>(
                    entry, Optional.empty(), file.map(SourceFile::digest).orElse(""), findings);
        }
        checkFrontMatter(source.get(), findings::add);
        Article article = parser.parse(source.get(), findings::add);
        ParsedArticle parsed = new ParsedArticle(article.facts(), bodies.put(article.body()));
        return new Outcome<>(entry, Optional.of(parsed), source.get().digest(), findings);
    }

    /** The parser looks at the characters of the body only. */
    private static void checkFrontMatter(ArticleSource source, DiagnosticSink findings) {
        CharacterGuard.check(source.text().substring(0, source.bodyOffset()), source.file(), 1, findings);
        FrontMatter matter = source.frontMatter();
        CharacterGuard.checkWidth(
                matter.title(), matter.positions().getOrDefault("title", Position.of(source.file())), findings);
    }

    private Optional<ArticleSource> source(
            SourceEntry entry, SourceFile file, Set<CloudId> clouds, DiagnosticSink findings) {
        String relative = entry.relative().substring(entry.top().length() + 1);
        return frontMatter.read(
                new LocaleTag(entry.top()),
                ArticlePath.ofFile(relative),
                file.shown(),
                file.text(),
                file.digest(),
                clouds,
                findings);
    }

    private static Outcome<Image> image(SourceEntry entry) throws IOException {
        List<Diagnostic> findings = new ArrayList<>();
        Optional<Image> image = ImageReader.read(entry, findings::add).map(ImageReader.Loaded::image);
        return new Outcome<>(entry, image, image.map(Image::digest).orElse(""), findings);
    }
}
