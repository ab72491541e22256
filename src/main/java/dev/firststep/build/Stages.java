package dev.firststep.build;

import dev.firststep.build.content.Content;
import dev.firststep.build.content.Content.ParsedArticle;
import dev.firststep.build.content.ContentLoader;
import dev.firststep.build.content.ContentSource;
import dev.firststep.build.content.LearnLoader;
import dev.firststep.build.content.Project;
import dev.firststep.build.work.Progress;
import dev.firststep.build.work.StopHook;
import dev.firststep.build.work.Workers;
import dev.firststep.config.ContentConfig;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.link.IndexBuilder;
import dev.firststep.link.SiteIndex;
import dev.firststep.link.ledger.Ledger;
import dev.firststep.publish.Publication;
import dev.firststep.publish.PublishReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The stages, as every kind of build takes them. */
record Stages(BuildOptions options, Progress progress) {
    /** A real article takes milliseconds to read or to lay out; five seconds are an attack or a defect. */
    private static final Duration BUDGET = Duration.ofSeconds(5);

    /** What is done with the report of a publication before anybody can interrupt it. */
    @FunctionalInterface
    interface Keeping {
        void of(SiteIndex index) throws IOException;
    }

    /** How a site came to its end. */
    record Outcome(boolean passed, int written, int removed) {}

    static ContentSource source(Project project, Workers workers) {
        return project.learn()
                .<ContentSource>map(options -> new LearnLoader(project, options, workers))
                .orElseGet(() -> new ContentLoader(project, workers));
    }

    /** Workers that read. */
    Workers readers() {
        return new Workers(options.jobs(), BUDGET, Workers.DEEP_STACK);
    }

    /** A worker that reads little. */
    static Workers reader() {
        return new Workers(1, BUDGET, Workers.DEEP_STACK);
    }

    /** The configuration as it is for this build. */
    ContentConfig configured(ContentConfig config, List<Diagnostic> findings) {
        return new RulesOfDay(options.asOf()).leaveIn(withBaseUrl(config), findings::add);
    }

    ContentConfig withBaseUrl(ContentConfig config) {
        return options.baseUrl()
                .map(baseUrl -> config.withSite(config.site().withBaseUrl(baseUrl)))
                .orElse(config);
    }

    /** @param content what the site with this configuration is made from */
    SiteIndex link(Content content, ContentConfig config, Ledger ledger, List<Diagnostic> findings) {
        EditionSelection selection = new EditionSelection(config, options);
        return new IndexBuilder(config, selection.addresses(), selection.editions())
                .build(
                        content.articles().stream().map(ParsedArticle::facts).toList(),
                        content.images().keySet(),
                        ledger,
                        findings::add);
    }

    /** Renders everything and writes nothing. */
    Outcome rehearse(Rendering rendering, List<Diagnostic> findings) throws IOException {
        render(rendering, (path, bytes) -> {}, findings);
        return new Outcome(!stops(findings), 0, 0);
    }

    /** Renders everything and puts it in the place of the old site, unless a finding stops it. */
    Outcome publish(Rendering rendering, Path out, List<Diagnostic> findings, Keeping keeping) throws IOException {
        try (Publication publication = Publication.open(out, options.project().inputs())) {
            // On Ctrl-C the staging folder goes and the site stays, or a switch that has begun is finished.
            StopHook onInterrupt = StopHook.of(publication::close);
            render(rendering, publication::write, findings);
            boolean passed = !stops(findings);
            Outcome outcome = passed ? commit(publication, rendering, findings, keeping) : new Outcome(false, 0, 0);
            onInterrupt.forget();
            return outcome;
        }
    }

    private Outcome commit(Publication publication, Rendering rendering, List<Diagnostic> findings, Keeping keeping)
            throws IOException {
        PublishReport report = publication.commit(
                rendering.inputDigest(), options.version(), rendering.index().borders());
        findings.addAll(report.findings());
        keeping.of(rendering.index());
        return new Outcome(true, report.written(), report.removed());
    }

    private void render(Rendering rendering, Rendering.Destination destination, List<Diagnostic> findings)
            throws IOException {
        try (Workers workers = new Workers(options.jobs(), BUDGET, Workers.SHALLOW_STACK)) {
            rendering.run(workers, progress, destination, findings);
        }
    }

    boolean stops(List<Diagnostic> findings) {
        return options.failOn()
                .filter(least -> findings.stream().anyMatch(d -> d.severity().compareTo(least) >= 0))
                .isPresent();
    }
}
