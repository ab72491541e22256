package dev.firststep.cli;

import dev.firststep.build.Bookkeeping;
import dev.firststep.build.BuildOptions;
import dev.firststep.build.EditionSelection;
import dev.firststep.build.PartnerBuilder;
import dev.firststep.build.PartnerSelection;
import dev.firststep.build.SiteBuilder;
import dev.firststep.build.work.Progress;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.Edition;
import dev.firststep.publish.ledger.LedgerFile;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;

/** The options that building and checking share. */
abstract class SiteRun {
    @Mixin
    final ProjectOptions project = new ProjectOptions();

    @Mixin
    final SelectionOptions selection = new SelectionOptions();

    @Mixin
    final ReportOptions report = new ReportOptions();

    @Mixin
    final DayOption day = new DayOption();

    final BuildOptions options() {
        return options(ProjectOptions.SITE_FOLDER);
    }

    /** @param folder where the site goes by default, beside the content */
    final BuildOptions options(String folder) {
        return new BuildOptions(
                project.project(folder),
                selection.locales(),
                selection.clouds(),
                selection.baseUrl(),
                report.failOn(),
                report.jobs(),
                day.asOf(),
                Version.current());
    }

    /** What the whole site is, so that addresses are those of the published one; empty when the configuration has errors. */
    final Optional<SiteIndex> wholeSite(List<Diagnostic> findings) throws IOException {
        return builder(options().ofEveryEdition(), Progress.SILENT).index(findings);
    }

    /** The editions of the whole site that are asked for. */
    final List<Edition> selected(SiteIndex index) {
        return new EditionSelection(index.config(), options()).editions();
    }

    /** The builder, which keeps the project's ledger. */
    final SiteBuilder builder(BuildOptions options, Progress progress) {
        return new SiteBuilder(options, progress, books(options, project.isPublished(options.project())));
    }

    /** The builder of partners' sites, which reads the project's ledger. */
    final PartnerBuilder builder(BuildOptions options, PartnerSelection partners, Progress progress) {
        return new PartnerBuilder(options, partners, progress, books(options, false));
    }

    private Bookkeeping books(BuildOptions options, boolean records) {
        LedgerFile ledger = project.ledger(options.project());
        return new Bookkeeping(Optional.of(ledger), records, LocalDate.now(ZoneOffset.UTC));
    }
}
