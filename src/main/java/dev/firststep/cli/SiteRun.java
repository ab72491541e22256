package dev.firststep.cli;

import dev.firststep.build.Bookkeeping;
import dev.firststep.build.BuildOptions;
import dev.firststep.build.PartnerBuilder;
import dev.firststep.build.PartnerSelection;
import dev.firststep.build.SiteBuilder;
import dev.firststep.build.work.Progress;
import dev.firststep.publish.ledger.LedgerFile;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
