package dev.firststep.cli;

import dev.firststep.build.BuildOptions;
import dev.firststep.build.BuildReport;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code firststep check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Runs every check and writes no site.",
        footer = {
            "",
            "Examples:",
            "  firststep check",
            "  firststep check --fail-on warning --format sarif > findings.sarif",
            "  firststep check --partners all"
        })
final class CheckCommand extends SiteRun implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final PartnerOptions partners = new PartnerOptions();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        BuildReport result;
        BuildOptions options = options(partners.folder());
        try (ProgressDisplay progress = ProgressDisplay.on(console.terminal())) {
            result = partners.areGiven()
                    ? builder(options, partners.selection(options), progress).check()
                    : builder(options, progress).check();
        }
        report.show(result.findings(), true, console);
        console.say("checked " + ReportOptions.plural(result.pages(), "page") + " in "
                + ReportOptions.plural(result.editions(), "edition") + ": " + ReportOptions.counts(result.findings()));
        return result.passed() ? ExitCode.OK : ExitCode.CONTENT;
    }
}
