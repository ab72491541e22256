package dev.firststep.cli;

import dev.firststep.build.BuildOptions;
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
}
