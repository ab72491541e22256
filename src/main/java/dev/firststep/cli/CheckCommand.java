package dev.firststep.cli;

import dev.firststep.build.BuildReport;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code firststep check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Runs every check and writes no site.",
        footer = {
            "",
            "Examples:",
            "  firststep check",
            "  firststep check --fail-on warning --format sarif > findings.sarif"
        })
final class CheckCommand extends SiteRun implements Callable<Integer> {
    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        BuildReport result;
        try (ProgressDisplay progress = ProgressDisplay.on(console.terminal())) {
            result = builder(options(), progress).check();
        }
        report.show(result.findings(), true, console);
        console.say("checked " + ReportOptions.plural(result.pages(), "page") + " in "
                + ReportOptions.plural(result.editions(), "edition") + ": " + ReportOptions.counts(result.findings()));
        return result.passed() ? ExitCode.OK : ExitCode.CONTENT;
    }
}
