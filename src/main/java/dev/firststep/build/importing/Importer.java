package dev.firststep.build.importing;

import dev.firststep.build.content.LearnImages;
import dev.firststep.build.content.LearnLoader;
import dev.firststep.build.content.LearnOptions;
import dev.firststep.build.content.Project;
import dev.firststep.build.work.Progress;
import dev.firststep.build.work.StopHook;
import dev.firststep.build.work.Workers;
import dev.firststep.config.ContentConfigWriter;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Severity;
import dev.firststep.learn.site.LearnSite;
import dev.firststep.model.ArticleFacts;
import dev.firststep.model.CloudId;
import dev.firststep.model.Image;
import dev.firststep.publish.NewFolder;
import dev.firststep.source.SourceEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
    private final Optional<Severity> failOn;
    private final Progress progress;

    /**
     * An import of a repository.
     *
     * @param project the repository; its {@link Project#learn} must be there
     * @param jobs how many threads to use, at least 1
     * @param failOn the least severity that stops the import; empty when none does
     */
    public Importer(Project project, int jobs, Optional<Severity> failOn, Progress progress) {
        this.project = project;
        this.options = project.learn().orElseThrow(() -> new IllegalArgumentException("no Learn repository"));
        this.jobs = jobs;
        this.failOn = failOn;
        this.progress = progress;
    }

    /** What came of one page. */
    private record Outcome(ImportedPage page, List<Diagnostic> findings) {}

    /** Writes the project's output folder, which must not be there or be empty; or nothing at all. */
    public ImportReport run() throws IOException {
        List<Diagnostic> findings = new ArrayList<>();
        try (NewFolder folder = NewFolder.at(project.out(), project.inputs());
                Workers workers = new Workers(jobs, BUDGET, Workers.DEEP_STACK)) {
            StopHook onInterrupt = StopHook.of(folder::close);
            LearnLoader loader = new LearnLoader(project, options, workers);
            Optional<LearnSite> site = loader.site(findings::add);
            ImportReport report = site.isPresent() ? write(site.get(), workers, folder, findings) : stopped(findings);
            onInterrupt.forget();
            return report;
        }
    }

    private static ImportReport stopped(List<Diagnostic> findings) {
        return new ImportReport(findings, false, 0, 0);
    }

    private ImportReport write(LearnSite site, Workers workers, NewFolder folder, List<Diagnostic> findings)
            throws IOException {
        List<LearnLoader.Job> pages = LearnLoader.jobs(site);
        progress.expect(pages.size());
        List<Outcome> outcomes = outcomes(site, workers, pages, findings);
        if (outcomes.size() < pages.size()) {
            return stopped(findings);
        }
        SortedMap<String, String> texts = new TreeMap<>();
        List<ArticleFacts> facts = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            outcome.page().files().forEach((file, text) -> keep(texts, file, text, findings));
            outcome.page().included().forEach((file, text) -> texts.putIfAbsent(file, text));
            facts.addAll(outcome.page().facts());
        }
        Set<CloudId> clouds = new TreeSet<>();
        facts.forEach(article -> clouds.addAll(article.frontMatter().appliesTo().only()));
        texts.putAll(ContentConfigWriter.write(site.config(clouds)));
        texts.putAll(ImportedChoices.of(site, findings::add));
        Map<Image, SourceEntry> images = new LearnImages(site).read(facts, findings::add);
        if (failOn.filter(least -> findings.stream().anyMatch(d -> d.severity().compareTo(least) >= 0))
                .isPresent()) {
            return stopped(findings);
        }
        publish(texts, images, folder);
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
            findings.add(e.finding(pages.get(e.index()).page().file().shown()));
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

    private static Outcome outcome(LearnSite site, LearnLoader.Job job) {
        List<Diagnostic> findings = new ArrayList<>();
        return new Outcome(ImportedPage.of(site, job, findings::add), findings);
    }

    private static void publish(Map<String, String> texts, Map<Image, SourceEntry> images, NewFolder folder)
            throws IOException {
        for (Map.Entry<String, String> file : texts.entrySet()) {
            folder.write(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        for (Map.Entry<Image, SourceEntry> image : images.entrySet()) {
            folder.write(
                    image.getKey().path(), Files.readAllBytes(image.getValue().file()));
        }
        folder.commit();
    }
}
