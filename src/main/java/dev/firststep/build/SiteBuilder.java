package dev.firststep.build;

import dev.firststep.build.Stages.Outcome;
import dev.firststep.build.content.BodyStore;
import dev.firststep.build.content.Content;
import dev.firststep.build.content.Project;
import dev.firststep.build.work.Progress;
import dev.firststep.build.work.Workers;
import dev.firststep.check.SiteChecks;
import dev.firststep.cloud.partner.Partners;
import dev.firststep.config.ContentConfig;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.link.SiteIndex;
import dev.firststep.link.ledger.Ledger;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Knows the order of the stages: source, markdown, link, check, render, publish. */
public final class SiteBuilder {
    private final BuildOptions options;
    private final Progress progress;
    private final Bookkeeping books;
    private final Stages stages;

    /** A builder that keeps no ledger. */
    public SiteBuilder(BuildOptions options, Progress progress) {
        this(options, progress, Bookkeeping.NONE);
    }

    public SiteBuilder(BuildOptions options, Progress progress, Bookkeeping books) {
        this.options = options;
        this.progress = progress;
        this.books = books;
        this.stages = new Stages(options, progress);
    }

    /** Builds the site, unless a finding stops it first; then the output is as it was. */
    public BuildReport build() throws IOException {
        return run(
                PartnersToo.NO,
                (rendering, findings) -> stages.publish(
                        rendering, options.project().out(), findings, index -> books.record(index, options)));
    }

    /** Does all that {@link #build} does, except writing, and looks at what partners would change. */
    public BuildReport check() throws IOException {
        return run(PartnersToo.YES, stages::rehearse);
    }

    /** The site's configuration; empty when it has errors, which are then among the findings. */
    public static Optional<ContentConfig> config(Project project, List<Diagnostic> findings) throws IOException {
        try (Workers workers = Stages.reader()) {
            return Stages.source(project, workers).config(findings::add);
        }
    }

    /** Everything that is known of the site; empty when its configuration has errors. */
    public Optional<SiteIndex> index(List<Diagnostic> findings) throws IOException {
        try (Workers workers = stages.readers();
                BodyStore bodies = BodyStore.open()) {
            Optional<Content> content =
                    Stages.source(options.project(), workers).load(bodies, progress, findings);
            return content.isPresent() ? Optional.of(link(content.get(), findings)) : Optional.empty();
        }
    }

    /** What becomes of the rendered files. */
    @FunctionalInterface
    private interface Ending {
        Outcome end(Rendering rendering, List<Diagnostic> findings) throws IOException;
    }

    private enum PartnersToo {
        YES,
        NO
    }

    private BuildReport run(PartnersToo partners, Ending ending) throws IOException {
        List<Diagnostic> findings = new ArrayList<>();
        try (Workers workers = stages.readers();
                BodyStore bodies = BodyStore.open()) {
            Optional<Content> content =
                    Stages.source(options.project(), workers).load(bodies, progress, findings);
            if (content.isEmpty()) {
                return new BuildReport(findings, false, 0, 0, 0, 0);
            }
            SiteIndex index = link(content.get(), findings);
            findings.addAll(SiteChecks.run(index));
            findings.addAll(books.check(index, options));
            if (partners == PartnersToo.YES) {
                findings.addAll(checkPartners(content.get(), index));
            }
            Look look = Look.load(options.project(), index, findings::add);
            if (stages.stops(findings)) {
                return new BuildReport(findings, false, 0, index.editions().size(), 0, 0);
            }
            Rendering rendering =
                    new Rendering(index, content.get().of(Partners.NONE), bodies, look, options.version());
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

    private List<Diagnostic> checkPartners(Content content, SiteIndex index) {
        Stages whole = new Stages(options.ofEveryEdition(), progress);
        return new PartnerSites(whole, content, index.config(), Ledger.NONE)
                .check(index.config().partners().all(), index);
    }

    private SiteIndex link(Content content, List<Diagnostic> findings) throws IOException {
        ContentConfig config = stages.configured(content.config(), findings);
        return stages.link(content.of(Partners.NONE), config, books.read(findings::add), findings);
    }
}
