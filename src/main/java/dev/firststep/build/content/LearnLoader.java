package dev.firststep.build.content;

import dev.firststep.build.content.Content.ParsedArticle;
import dev.firststep.build.work.Progress;
import dev.firststep.build.work.Workers;
import dev.firststep.config.ConfigFiles;
import dev.firststep.config.ContentConfig;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.learn.address.RepositoryPath;
import dev.firststep.learn.repository.ClonedRepositories;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.DocsetConfig.Dependency;
import dev.firststep.learn.repository.FolderFiles;
import dev.firststep.learn.repository.GitAddress;
import dev.firststep.learn.repository.LearnRepository;
import dev.firststep.learn.repository.Sources;
import dev.firststep.learn.site.LearnSite;
import dev.firststep.learn.site.RepositorySite;
import dev.firststep.learn.site.SitePage;
import dev.firststep.learn.toc.join.TocArrangement;
import dev.firststep.markdown.Article;
import dev.firststep.model.ArticleFacts;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.CloudId;
import dev.firststep.model.Image;
import dev.firststep.model.LocaleTag;
import dev.firststep.source.SourceEntry;
import dev.firststep.source.SourceTree;
import dev.firststep.source.TextReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads a repository in Microsoft Learn's layout as if it were a content folder. */
public final class LearnLoader implements ContentSource {
    private final Project project;
    private final LearnOptions options;
    private final Workers workers;

    public LearnLoader(Project project, LearnOptions options, Workers workers) {
        this.project = project;
        this.options = options;
        this.workers = workers;
    }

    /** A page of one of the repositories. */
    public record Job(PageParser parser, SitePage page) {}

    private record Outcome(SitePage page, List<ParsedArticle> articles, List<Diagnostic> findings) {}

    @Override
    public Optional<Content> load(BodyStore bodies, Progress progress, List<Diagnostic> findings) throws IOException {
        Optional<LearnSite> site = site(findings::add);
        if (site.isEmpty()) {
            return Optional.empty();
        }
        List<Outcome> outcomes = parse(site.get(), bodies, progress, findings);
        List<ParsedArticle> articles = outcomes.stream()
                .flatMap(outcome -> outcome.articles().stream())
                .toList();
        Map<Image, SourceEntry> images = new LearnImages(site.get()).read(facts(articles), findings::add);
        ContentConfig config = site.get().config(clouds(facts(articles)));
        return Optional.of(new Content(config, articles, images, digests(outcomes, images)));
    }

    @Override
    public Optional<ContentConfig> config(DiagnosticSink findings) throws IOException {
        return site(findings).map(LearnSite::config);
    }

    private static List<ArticleFacts> facts(List<ParsedArticle> articles) {
        return articles.stream().map(ParsedArticle::facts).toList();
    }

    /** The repositories and what is laid over them; empty when that has errors. */
    public Optional<LearnSite> site(DiagnosticSink findings) throws IOException {
        FolderFiles files = FolderFiles.open(project.content(), project.shownContent(), findings);
        Optional<FolderFiles> originals = Optional.empty();
        if (options.fallback().isPresent()) {
            Path folder = options.fallback().get();
            originals = Optional.of(FolderFiles.open(folder, folder.toString(), findings));
        }
        Sources sources = new Sources(files, originals.map(found -> found), dependencies(findings));
        LearnRepository opened = LearnRepository.open(sources, findings);
        if (opened.docsets().isEmpty()) {
            findings.add(
                    Code.DOCSET_MISSING,
                    Position.of(project.shownContent()),
                    "no docset of this repository can be read",
                    "mend its docfx.json, or name the folder of the repository");
            return Optional.empty();
        }
        RepositorySite main = site(opened, project.content(), findings);
        Optional<RepositorySite> source = originals.map(found -> site(
                LearnRepository.open(Sources.of(found), findings),
                options.fallback().orElseThrow(),
                findings));
        return LearnSite.of(main, source, overlay(findings), findings);
    }

    private RepositorySite site(LearnRepository repository, Path folder, DiagnosticSink findings) {
        reportEmpty(repository, findings);
        reportMissing(repository, findings);
        String name =
                Optional.ofNullable(folder.getFileName()).map(Path::toString).orElse("");
        LearnRepository joined = TocArrangement.joined(repository, findings);
        return new RepositorySite(joined, name, options.repairs(), findings);
    }

    private Sources.Dependencies dependencies(DiagnosticSink findings) {
        return options.dependencies()
                .<Sources.Dependencies>map(folder -> new ClonedRepositories(folder, findings))
                .orElse(Sources.Dependencies.NONE);
    }

    private static void reportMissing(LearnRepository repository, DiagnosticSink findings) {
        repository
                .docsets()
                .forEach(docset -> docset.config()
                        .dependencies()
                        .forEach((place, dependency) ->
                                reportMissing(repository.sources(), docset, place, dependency, findings)));
    }

    /** What pages take from a repository that is not at hand is missing as well. */
    private static void reportMissing(
            Sources sources, Docset docset, String place, Dependency dependency, DiagnosticSink findings) {
        Optional<GitAddress> address = GitAddress.of(dependency.url());
        if (address.isPresent()
                && sources.dependencies()
                        .find(dependency.url(), dependency.branch())
                        .isEmpty()) {
            String folder = RepositoryPath.normalize(docset.folder() + place);
            findings.add(
                    Code.DEPENDENCY_MISSING,
                    Position.of(sources.main().shown(docset.config().file())),
                    "the repository " + dependency.url() + ", whose place is " + folder + ", is not at hand",
                    "clone it and name the folder of the clones with --dependencies");
        }
    }

    private static void reportEmpty(LearnRepository repository, DiagnosticSink findings) {
        repository.docsets().stream()
                .filter(docset -> docset.files().isEmpty())
                .forEach(docset -> findings.add(
                        Code.DOCSET_EMPTY,
                        Position.of(repository
                                .sources()
                                .main()
                                .shown(docset.config().file())),
                        "no file belongs to this docset",
                        "correct 'files' and 'src' in its 'content', or remove the docset"));
    }

    private ConfigFiles overlay(DiagnosticSink findings) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        if (options.config().isEmpty()) {
            return new ConfigFiles("", texts);
        }
        Path folder = options.config().get();
        ContentFiles files =
                ContentFiles.of(SourceTree.list(folder, folder.toString(), LocaleTag::isValid, findings), findings);
        for (SourceEntry entry : files.config()) {
            TextReader.read(entry, findings).ifPresent(file -> texts.put(entry.relative(), file.text()));
        }
        return new ConfigFiles(folder.toString(), texts);
    }

    private List<Outcome> parse(LearnSite site, BodyStore bodies, Progress progress, List<Diagnostic> findings)
            throws IOException {
        List<Job> jobs = jobs(site);
        progress.expect(jobs.size());
        try {
            List<Outcome> outcomes = workers.map(jobs, job -> {
                Outcome outcome = parse(job, bodies);
                progress.step();
                return outcome;
            });
            outcomes.forEach(outcome -> findings.addAll(outcome.findings()));
            return outcomes;
        } catch (Workers.OverrunException e) {
            findings.add(e.finding(jobs.get(e.index()).page().file().shown()));
            return List.of();
        }
    }

    /** Every page once; the originals in bilingual files only where the repository of the originals lacks them. */
    public static List<Job> jobs(LearnSite site) {
        Set<ArticlePath> originals = new HashSet<>();
        List<Job> jobs = new ArrayList<>();
        site.source().ifPresent(source -> {
            PageParser parser = new PageParser(site, source, false);
            source.pages().forEach(page -> {
                originals.add(page.path());
                jobs.add(new Job(parser, page));
            });
        });
        PageParser alone = new PageParser(site, site.main(), true);
        PageParser beside = new PageParser(site, site.main(), false);
        site.main().pages().forEach(page -> jobs.add(new Job(originals.contains(page.path()) ? beside : alone, page)));
        return jobs;
    }

    private static Outcome parse(Job job, BodyStore bodies) throws IOException {
        List<Diagnostic> findings = new ArrayList<>();
        List<ParsedArticle> parsed = new ArrayList<>();
        for (Article article : job.parser().parse(job.page(), findings::add)) {
            parsed.add(new ParsedArticle(article.facts(), bodies.put(article.body())));
        }
        return new Outcome(job.page(), parsed, findings);
    }

    private static Set<CloudId> clouds(List<ArticleFacts> facts) {
        return facts.stream()
                .flatMap(article -> article.frontMatter().appliesTo().only().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedMap<String, String> digests(List<Outcome> outcomes, Map<Image, SourceEntry> images) {
        SortedMap<String, String> digests = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            outcome.articles()
                    .forEach(article -> digests.put(
                            outcome.page().file().shown(), article.facts().digest()));
        }
        images.forEach((image, entry) -> digests.put(entry.shown(), image.digest()));
        return digests;
    }
}
