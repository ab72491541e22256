package dev.firststep.build;

import dev.firststep.build.PartnerSites.PartnerSite;
import dev.firststep.build.Stages.Outcome;
import dev.firststep.build.content.BodyStore;
import dev.firststep.build.content.Content;
import dev.firststep.build.work.Progress;
import dev.firststep.build.work.Workers;
import dev.firststep.check.SiteChecks;
import dev.firststep.cloud.partner.Partner;
import dev.firststep.cloud.partner.Partners;
import dev.firststep.config.ContentConfig;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.link.SiteIndex;
import dev.firststep.link.ledger.Ledger;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds the sites of partners. Every article is read once, however many there are. */
public final class PartnerBuilder {
    private final Stages stages;
    private final Progress progress;
    private final PartnerSelection selection;
    private final Bookkeeping books;

    /** @param books whose ledger knows what the site itself has taken down; it is not written */
    public PartnerBuilder(BuildOptions options, PartnerSelection selection, Progress progress, Bookkeeping books) {
        this.stages = new Stages(options, progress);
        this.progress = progress;
        this.selection = selection;
        this.books = books;
    }

    /** Builds the site of each partner, unless a finding stops all of them; each is put in place as a whole. */
    public BuildReport build() throws IOException {
        selection.requireFolder(stages.options().project().out());
        return run((partner, rendering, findings) -> stages.publish(
                rendering, selection.folder(stages.options().project().out(), partner), findings, index -> {}));
    }

    /** Does all that {@link #build} does, except writing. */
    public BuildReport check() throws IOException {
        return run((partner, rendering, findings) -> stages.rehearse(rendering, findings));
    }

    /** What becomes of the rendered files of one partner. */
    @FunctionalInterface
    private interface Ending {
        Outcome end(Partner partner, Rendering rendering, List<Diagnostic> findings) throws IOException;
    }

    private BuildReport run(Ending ending) throws IOException {
        List<Diagnostic> findings = new ArrayList<>();
        try (Workers workers = stages.readers();
                BodyStore bodies = BodyStore.open()) {
            Optional<Content> read =
                    Stages.source(stages.options().project(), workers).load(bodies, progress, findings);
            return read.isPresent()
                    ? run(read.get(), bodies, findings, ending)
                    : new BuildReport(findings, false, 0, 0, 0, 0);
        }
    }

    private BuildReport run(Content content, BodyStore bodies, List<Diagnostic> findings, Ending ending)
            throws IOException {
        ContentConfig config = stages.configured(content.config(), findings);
        List<Partner> partners = selection.of(config.partners());
        Ledger ledger = books.read(findings::add);
        SiteIndex site = stages.link(content.of(Partners.NONE), config, ledger, findings);
        PartnerSites sites = new PartnerSites(stages, content, config, ledger);
        findings.addAll(SiteChecks.run(site));
        findings.addAll(sites.check(partners, site));
        Look look = Look.load(stages.options().project(), site, findings::add);
        BuildReport report = new BuildReport(findings, !stages.stops(findings), 0, 0, 0, 0);
        if (!report.passed()) {
            return report;
        }
        for (Partner partner : partners) {
            report = report.and(one(partner, sites, bodies, look, ending));
        }
        return report;
    }

    private BuildReport one(Partner partner, PartnerSites sites, BodyStore bodies, Look look, Ending ending)
            throws IOException {
        List<Diagnostic> findings = new ArrayList<>();
        PartnerSite site = sites.link(partner, new ArrayList<>());
        Rendering rendering = new Rendering(
                site.index(), site.content(), bodies, look, stages.options().version());
        Outcome outcome = ending.end(partner, rendering, findings);
        return new BuildReport(
                findings,
                outcome.passed(),
                rendering.pages(),
                site.index().editions().size(),
                outcome.written(),
                outcome.removed());
    }
}
