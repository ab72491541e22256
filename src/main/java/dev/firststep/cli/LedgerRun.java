package dev.firststep.cli;

import dev.firststep.build.Bookkeeping;
import dev.firststep.build.BuildOptions;
import dev.firststep.build.SiteBuilder;
import dev.firststep.build.content.Project;
import dev.firststep.build.work.Progress;
import dev.firststep.publish.ledger.LedgerFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the commands that change a ledger work on. */
record LedgerRun(Project project, LedgerFile file, LocalDate today) {
    static LedgerRun of(ProjectOptions options, LocalDate today) {
        Project project = options.project();
        return new LedgerRun(project, options.ledger(project), today);
    }

    /** A builder of the whole site. */
    SiteBuilder builder() {
        return new SiteBuilder(
                wholeSite(project, today), Progress.SILENT, new Bookkeeping(Optional.of(file), false, today));
    }

    /** Options that leave nothing of a site out, and let no finding stop what is done with it. */
    static BuildOptions wholeSite(Project project, LocalDate today) {
        return new BuildOptions(
                project,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Runtime.getRuntime().availableProcessors(),
                today,
                Version.current());
    }
}
