package dev.firststep.cli;

import dev.firststep.build.Bookkeeping;
import dev.firststep.build.BuildOptions;
import dev.firststep.build.Progress;
import dev.firststep.build.SiteBuilder;
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
        return new BuildOptions(
                project.project(),
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
        LedgerFile ledger = project.ledger(options.project());
        return new SiteBuilder(
                options,
                progress,
                new Bookkeeping(
                        Optional.of(ledger), project.isPublished(options.project()), LocalDate.now(ZoneOffset.UTC)));
    }
}
