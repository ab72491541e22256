package dev.firststep.build;

import dev.firststep.build.Content.ParsedArticle;
import dev.firststep.check.SiteChecks;
import dev.firststep.config.ContentConfig;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.link.IndexBuilder;
import dev.firststep.link.SiteIndex;
import dev.firststep.publish.Publication;
import dev.firststep.publish.PublishReport;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Knows the order of the stages: source, markdown, link, check, render, publish. */
public final class SiteBuilder {
    /** A real article takes milliseconds to read or to lay out; five seconds are an attack or a defect. */
    private static final Duration BUDGET = Duration.ofSeconds(5);

    private final BuildOptions options;
    private final Progress progress;
    private final Bookkeeping books;

    /** A builder that keeps no ledger. */
    public SiteBuilder(BuildOptions options, Progress progress) {
        this(options, progress, Bookkeeping.NONE);
    }

    public SiteBuilder(BuildOptions options, Progress progress, Bookkeeping books) {
        this.options = options;
        this.progress = progress;
        this.books = books;
    }

    /** Builds the site, unless a finding stops it first; then the output is as it was. */
    public BuildReport build() throws IOException {
        return run(this::publish);
    }

    /** Does all that {@link #build} does, except writing. */
    public BuildReport check() throws IOException {
        return run((rendering, findings) -> {
            render(rendering, (path, bytes) -> {}, findings);
            return new Outcome(!stops(findings), 0, 0);
        });
    }

    /** The site's configuration; empty when it has errors, which are then among the findings. */
    public static Optional<ContentConfig> config(Project project, List<Diagnostic> findings) throws IOException {
        try (Workers workers = new Workers(1, BUDGET, Workers.DEEP_STACK)) {
            return source(project, workers).config(findings::add);
        }
    }

    /** Everything that is known of the site; empty when its configuration has errors. */
    public Optional<SiteIndex> index(List<Diagnostic> findings) throws IOException {
        try (Workers workers = workers(Workers.DEEP_STACK);
                BodyStore bodies = BodyStore.open()) {
            Optional<Content> content = source(options.project(), workers).load(bodies, progress, findings);
            return content.isPresent() ? Optional.of(link(content.get(), findings)) : Optional.empty();
        }
    }

    private static ContentSource source(Project project, Workers workers) {
        return project.learn()
                .<ContentSource>map(options -> new LearnLoader(project, options, workers))
                .orElseGet(() -> new ContentLoader(project, workers));
    }

    /** What becomes of the rendered files. */
    @FunctionalInterface
    private interface Ending {
        Outcome end(Rendering rendering, List<Diagnostic> findings) throws IOException;
    }

    private record Outcome(boolean passed, int written, int removed) {}

    private BuildReport run(Ending ending) throws IOException {
        List<Diagnostic> findings = new ArrayList<>();
        try (Workers workers = workers(Workers.DEEP_STACK);
                BodyStore bodies = BodyStore.open()) {
            Optional<Content> content = source(options.project(), workers).load(bodies, progress, findings);
            if (content.isEmpty()) {
                return new BuildReport(findings, false, 0, 0, 0, 0);
            }
            SiteIndex index = link(content.get(), findings);
            findings.addAll(SiteChecks.run(index));
            findings.addAll(books.check(index, options));
            Look look = Look.load(options.project(), index, findings::add);
            if (stops(findings)) {
                return new BuildReport(findings, false, 0, index.editions().size(), 0, 0);
            }
            Rendering rendering = new Rendering(index, content.get(), bodies, look, options.version());
            Outcome outcome = ending.end(rendering, findings);
            return new BuildReport(
                    findings,
                    outcome.passed(),
                    rendering.pages(),
                    index.editions().size(),
                    outcome.written(),
                    outcome.removed());
        }
    }

    private void render(Rendering rendering, Rendering.Destination destination, List<Diagnostic> findings)
            throws IOException {
        try (Workers workers = workers(Workers.SHALLOW_STACK)) {
            rendering.run(workers, progress, destination, findings);
        }
    }

    private Outcome publish(Rendering rendering, List<Diagnostic> findings) throws IOException {
        try (Publication publication =
                Publication.open(options.project().out(), options.project().inputs())) {
            // On Ctrl-C the staging folder goes and the site stays, or a switch that has begun is finished.
            StopHook onInterrupt = StopHook.of(publication::close);
            render(rendering, publication::write, findings);
            boolean passed = !stops(findings);
            Outcome outcome =
                    passed ? commit(publication, rendering, findings) : new Outcome(false, 0, 0);
            onInterrupt.forget();
            return outcome;
        }
    }

    private Outcome commit(Publication publication, Rendering rendering, List<Diagnostic> findings) throws IOException {
        PublishReport report =
                publication.commit(rendering.inputDigest(), options.version(), rendering.index().borders());
        findings.addAll(report.findings());
        books.record(rendering.index(), options);
        return new Outcome(true, report.written(), report.removed());
    }

    private SiteIndex link(Content content, List<Diagnostic> findings) throws IOException {
        ContentConfig config = new RulesOfDay(options.asOf()).leaveIn(withBaseUrl(content.config()), findings::add);
        EditionSelection selection = new EditionSelection(config, options);
        return new IndexBuilder(config, selection.addresses(), selection.editions())
                .build(
                        content.articles().stream().map(ParsedArticle::facts).toList(),
                        content.images().keySet(),
                        books.read(findings::add),
                        findings::add);
    }

    private ContentConfig withBaseUrl(ContentConfig config) {
        return options.baseUrl()
                .map(baseUrl -> config.withSite(config.site().withBaseUrl(baseUrl)))
                .orElse(config);
    }

    private boolean stops(List<Diagnostic> findings) {
        return options.failOn()
                .filter(least -> findings.stream().anyMatch(d -> d.severity().compareTo(least) >= 0))
                .isPresent();
    }

    private Workers workers(long stackBytes) {
        return new Workers(options.jobs(), BUDGET, stackBytes);
    }
}
