package dev.firststep.build;

import dev.firststep.build.content.BodyStore;
import dev.firststep.build.content.Content;
import dev.firststep.build.content.Content.BodyKey;
import dev.firststep.build.content.Content.ParsedArticle;
import dev.firststep.build.work.Progress;
import dev.firststep.build.work.Workers;
import dev.firststep.check.PageCheck;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.Position;
import dev.firststep.link.LinkResolver;
import dev.firststep.link.PageEntry;
import dev.firststep.link.SiteIndex;
import dev.firststep.link.ledger.GoneAddresses;
import dev.firststep.markdown.Body;
import dev.firststep.model.Digest;
import dev.firststep.model.Image;
import dev.firststep.model.SitePath;
import dev.firststep.render.PageTask;
import dev.firststep.render.RenderedPage;
import dev.firststep.render.SiteRenderer;
import dev.firststep.render.template.TemplateFailure;
import dev.firststep.render.template.TemplateSet;
import dev.firststep.source.ImageReader;
import dev.firststep.source.SourceEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;

/** Renders every file of the site over all processors and looks at each before it goes on its way. */
final class Rendering {
    /** A template that fails once fails on most pages; more of the same would tell nobody more. */
    private static final int ENOUGH_FAILURES = 50;

    private final SiteIndex index;
    private final Content content;
    private final BodyStore bodies;
    private final TemplateSet templates;
    private final SiteRenderer renderer;
    private final AtomicInteger pages = new AtomicInteger();
    private final Set<Diagnostic> failures = new ConcurrentSkipListSet<>();
    private final AtomicInteger failed = new AtomicInteger();

    /** Where finished files go. */
    @FunctionalInterface
    interface Destination {
        void write(SitePath path, byte[] bytes) throws IOException;
    }

    /** A piece of work that makes some files. */
    @FunctionalInterface
    private interface Work {
        void run(Delivery delivery) throws IOException, TemplateFailure;
    }

    /**
     * Work with a name.
     *
     * @param subject what the files are about, for people
     */
    private record Job(String subject, Work work) {}

    /** Takes a finished file. */
    @FunctionalInterface
    private interface Delivery {
        void take(RenderedPage page) throws IOException;
    }

    Rendering(SiteIndex index, Content content, BodyStore bodies, Look look, String version) {
        this.index = index;
        this.content = content;
        this.bodies = bodies;
        this.templates = look.templates();
        this.renderer = new SiteRenderer(index, new LinkResolver(index), templates, look.strings(), version);
    }

    /** HTML pages made so far. */
    int pages() {
        return pages.get();
    }

    SiteIndex index() {
        return index;
    }

    /** A digest over everything the site is made from. */
    String inputDigest() {
        StringBuilder inputs = new StringBuilder();
        content.digests()
                .forEach((file, digest) ->
                        inputs.append(digest).append(' ').append(file).append('\n'));
        inputs.append(templates.digest())
                .append('\n')
                .append(index.editions())
                .append(index.config().site().baseUrl())
                .append(new GoneAddresses(index).pages());
        index.config().rules().all().forEach(rule -> inputs.append('\n').append(rule.id()));
        return Digest.of(inputs.toString());
    }

    /** Makes every file once. */
    void run(Workers workers, Progress progress, Destination destination, List<Diagnostic> findings)
            throws IOException {
        PageCheck check = new PageCheck(index.config().site().baseUrl());
        Delivery delivery = page -> {
            check.look(page.path(), page.bytes());
            destination.write(page.path(), page.bytes());
            if (page.path().value().endsWith(".html")) {
                pages.incrementAndGet();
            }
        };
        List<Job> jobs = jobs();
        progress.expect(jobs.size());
        finish(workers, jobs, job -> {
            attempt(job, delivery);
            progress.step();
            return job;
        });
        findings.addAll(renderer.findings());
        findings.addAll(failures);
        if (failures.isEmpty()) {
            findings.addAll(check.finish());
        }
    }

    private void finish(Workers workers, List<Job> jobs, Workers.Step<Job, Job> step) throws IOException {
        try {
            workers.map(jobs, step);
        } catch (Workers.OverrunException e) {
            failures.add(new Diagnostic(
                    Code.TEMPLATE_FAILED,
                    Position.of("templates"),
                    "a template took too long over " + jobs.get(e.index()).subject(),
                    "look for a loop without end, or for one inside another"));
        }
    }

    private void attempt(Job job, Delivery delivery) throws IOException {
        if (failed.get() >= ENOUGH_FAILURES) {
            return;
        }
        try {
            job.work().run(delivery);
        } catch (TemplateFailure e) {
            failed.incrementAndGet();
            failures.add(e.diagnostic());
        }
    }

    private List<Job> jobs() {
        List<Job> jobs = new ArrayList<>();
        Map<BodyKey, List<PageEntry>> pagesOfBody = pagesOfBody();
        for (ParsedArticle article : content.articles()) {
            BodyKey key = new BodyKey(article.facts().locale(), article.facts().path());
            List<PageEntry> entries = pagesOfBody.getOrDefault(key, List.of());
            if (!entries.isEmpty()) {
                jobs.add(new Job(
                        "the article " + article.facts().file(),
                        delivery -> layOut(entries, bodies.get(article.body()), delivery)));
            }
        }
        for (PageTask task : renderer.tasks()) {
            jobs.add(new Job("a generated page", delivery -> delivery.take(task.render())));
        }
        images().forEach(image -> jobs.add(new Job("an image", delivery -> copy(image, delivery))));
        return jobs;
    }

    private Map<BodyKey, List<PageEntry>> pagesOfBody() {
        Map<BodyKey, List<PageEntry>> pagesOfBody = new HashMap<>();
        index.editions()
                .forEach(edition -> index.pages(edition)
                        .forEach(page -> pagesOfBody
                                .computeIfAbsent(
                                        new BodyKey(page.facts().locale(), page.path()), key -> new ArrayList<>())
                                .add(page)));
        return pagesOfBody;
    }

    private void layOut(List<PageEntry> entries, Body body, Delivery delivery) throws IOException, TemplateFailure {
        for (PageEntry entry : entries) {
            delivery.take(renderer.article(entry, body));
        }
    }

    /** One image for each address; translations may carry the same file as their source. */
    private List<Image> images() {
        Map<SitePath, Image> byAddress = new HashMap<>();
        content.images().keySet().stream()
                .sorted(Comparator.comparing(Image::path))
                .forEach(image -> byAddress.putIfAbsent(index.addresses().image(image), image));
        return byAddress.values().stream()
                .sorted(Comparator.comparing(Image::path))
                .toList();
    }

    private void copy(Image image, Delivery delivery) throws IOException {
        SourceEntry entry = content.images().get(image);
        if (entry == null) {
            throw new IllegalArgumentException("not an image of the content: " + image.path());
        }
        ImageReader.Loaded loaded = ImageReader.read(entry, finding -> {})
                .filter(again -> again.image().equals(image))
                .orElseThrow(() -> new IOException(entry.shown() + " was changed while the site was built"));
        delivery.take(new RenderedPage(index.addresses().image(image), loaded.bytes()));
    }
}
