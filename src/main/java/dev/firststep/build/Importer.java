package dev.firststep.build;

import dev.firststep.build.PageParser.ParsedPage;
import dev.firststep.config.ContentConfigWriter;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.learn.site.LearnSite;
import dev.firststep.learn.site.PageText;
import dev.firststep.learn.site.SiteLocales;
import dev.firststep.markdown.blocks.BlockStructure;
import dev.firststep.markdown.html.Destinations;
import dev.firststep.markdown.inline.Emphasis;
import dev.firststep.markdown.segments.Omission;
import dev.firststep.markdown.segments.Side;
import dev.firststep.markdown.single.SingleLanguage;
import dev.firststep.model.ArticleFacts;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.ArticleSource;
import dev.firststep.model.CloudId;
import dev.firststep.model.CloudScope;
import dev.firststep.model.FrontMatter;
import dev.firststep.model.Image;
import dev.firststep.source.SourceEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes a repository in Microsoft Learn's layout as a content folder that builds to the same pages. */
public final class Importer {
    private static final Duration BUDGET = Duration.ofSeconds(5);

    private final Project project;
    private final LearnOptions options;
    private final int jobs;
    private final Progress progress;

    /**
     * An import of a repository.
     *
     * @param project the repository; its {@link Project#learn} must be there
     * @param jobs how many threads to use, at least 1
     */
    public Importer(Project project, int jobs, Progress progress) {
        this.project = project;
        this.options = project.learn().orElseThrow(() -> new IllegalArgumentException("no Learn repository"));
        this.jobs = jobs;
        this.progress = progress;
    }

    /** What came of one page. */
    private record Outcome(SortedMap<String, String> files, List<ArticleFacts> facts, List<Diagnostic> findings) {}

    /**
     * Writes the content folder, or nothing at all.
     *
     * @param to the folder, which must not be there or be empty
     */
    public ImportReport run(Path to) throws IOException {
        List<Diagnostic> findings = new ArrayList<>();
        try (Workers workers = new Workers(jobs, BUDGET, Workers.DEEP_STACK)) {
            LearnLoader loader = new LearnLoader(project, options, workers);
            Optional<LearnSite> site = loader.site(findings::add);
            if (site.isEmpty()) {
                return new ImportReport(findings, false, 0, 0);
            }
            return write(site.get(), workers, to, findings);
        }
    }

    private ImportReport write(LearnSite site, Workers workers, Path to, List<Diagnostic> findings) throws IOException {
        List<LearnLoader.Job> pages = LearnLoader.jobs(site);
        progress.expect(pages.size());
        List<Outcome> outcomes = outcomes(site, workers, pages, findings);
        SortedMap<String, String> texts = new TreeMap<>();
        List<ArticleFacts> facts = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            outcome.files().forEach((file, text) -> keep(texts, file, text, findings));
            facts.addAll(outcome.facts());
        }
        Set<CloudId> clouds = new TreeSet<>();
        facts.forEach(article -> clouds.addAll(article.frontMatter().appliesTo().only()));
        texts.putAll(ContentConfigWriter.write(site.config(clouds)));
        Map<Image, SourceEntry> images = new LearnImages(site).read(facts, findings::add);
        publish(texts, images, to);
        return new ImportReport(findings, true, facts.size(), texts.size() + images.size());
    }

    private List<Outcome> outcomes(
            LearnSite site, Workers workers, List<LearnLoader.Job> pages, List<Diagnostic> findings)
            throws IOException {
        try {
            List<Outcome> outcomes = workers.map(pages, job -> {
                Outcome outcome = outcome(site, job);
                progress.step();
                return outcome;
            });
            outcomes.forEach(outcome -> findings.addAll(outcome.findings()));
            return outcomes;
        } catch (Workers.OverrunException e) {
            findings.add(new Diagnostic(
                    Code.LIMIT_TIME,
                    Position.of(pages.get(e.index()).page().file().shown()),
                    "the file took too long to read",
                    "simplify it: something in it is nested or repeated without end"));
            return List.of();
        }
    }

    private static void keep(Map<String, String> texts, String file, String text, List<Diagnostic> findings) {
        if (texts.putIfAbsent(file, text) != null) {
            findings.add(new Diagnostic(
                    Code.PATH_DUPLICATE,
                    Position.of(file),
                    "two pages of the repository have this address",
                    "rename one of them; only the first was imported"));
        }
    }

    private Outcome outcome(LearnSite site, LearnLoader.Job job) {
        List<Diagnostic> findings = new ArrayList<>();
        SortedMap<String, String> files = new TreeMap<>();
        List<ArticleFacts> facts = new ArrayList<>();
        Optional<PageText> text = job.parser().read(job.page(), findings::add);
        if (text.isPresent()) {
            AddressWatch watch = new AddressWatch(text.get());
            for (ParsedPage page : job.parser().parse(text.get(), watch::over, findings::add)) {
                files.put(file(page), article(site, page, watch, findings::add));
                facts.add(page.article().facts());
            }
        }
        return new Outcome(files, facts, findings);
    }

    private static String file(ParsedPage page) {
        ArticleFacts facts = page.article().facts();
        return facts.locale() + "/" + NativeAddresses.file(facts.path());
    }

    /** The whole file of an article. */
    private static String article(LearnSite site, ParsedPage page, AddressWatch watch, DiagnosticSink findings) {
        String body = page.text().body();
        boolean asItIs = page.side() == Side.WHOLE && page.notes().notes().equals(Omission.NONE);
        String single = asItIs ? body : single(site, page, body, findings);
        return FrontMatterText.of(page.article().facts().frontMatter())
                + DestinationEdits.apply(single, watch.changed());
    }

    private static String single(LearnSite site, ParsedPage page, String body, DiagnosticSink findings) {
        Emphasis emphasis = site.config().site().markdown().cjkEmphasis() ? Emphasis.CJK_FRIENDLY : Emphasis.MARKDIG;
        SingleLanguage.Result result = new SingleLanguage(new BlockStructure(), emphasis)
                .of(body, page.side(), page.notes().notes());
        if (!result.changed().isEmpty()) {
            findings.add(
                    Code.SEGMENT_DAMAGED,
                    Position.of(page.text().shown()),
                    result.changed().size() + " passages read otherwise without their segment tags",
                    "compare the article with its page on Learn");
        }
        return result.markdown();
    }

    /** Where an article will stand; all else about it does not matter to its addresses. */
    private static ArticleSource nativeSource(PageText text) {
        ArticlePath path = text.page().path();
        FrontMatter nothing = new FrontMatter(
                path.words(),
                Optional.empty(),
                CloudScope.EVERYWHERE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>(),
                Map.of());
        return new ArticleSource(
                SiteLocales.ENGLISH, path, NativeAddresses.file(path), text.text(), 1, 0, text.digest(), nothing);
    }

    /** Sees the addresses of one page, whichever language they stand in. */
    private static final class AddressWatch {
        private final ArticleSource article;
        private final List<NativeAddresses> watching = new ArrayList<>();

        AddressWatch(PageText text) {
            this.article = nativeSource(text);
        }

        NativeAddresses over(Destinations destinations) {
            NativeAddresses addresses = new NativeAddresses(destinations, article);
            watching.add(addresses);
            return addresses;
        }

        Map<String, String> changed() {
            Map<String, String> changed = new TreeMap<>();
            watching.forEach(addresses -> changed.putAll(addresses.changed()));
            return changed;
        }
    }

    private static void publish(Map<String, String> texts, Map<Image, SourceEntry> images, Path to) throws IOException {
        Path parent = to.toAbsolutePath().normalize().getParent();
        Files.createDirectories(parent == null ? to : parent);
        Path staging = Files.createTempDirectory(parent, ".firststep-import-");
        for (Map.Entry<String, String> file : texts.entrySet()) {
            write(staging.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        for (Map.Entry<Image, SourceEntry> image : images.entrySet()) {
            write(
                    staging.resolve(image.getKey().path()),
                    Files.readAllBytes(image.getValue().file()));
        }
        Files.deleteIfExists(to);
        Files.move(staging, to);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(file, bytes);
    }
}
