package dev.firststep.cli;

import dev.firststep.build.BuildOptions;
import dev.firststep.build.BuildReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code firststep build}. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Builds the site. Nothing is written unless every check has passed.",
        footer = {
            "",
            "Examples:",
            "  firststep build",
            "  firststep build --cloud china-21vianet --base-url https://help.example.cn/ --out site-china"
        })
final class BuildCommand extends SiteRun implements Callable<Integer> {
    private final Console console;

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        BuildOptions options = options();
        BuildReport result;
        try (ProgressDisplay progress = ProgressDisplay.on(console.terminal())) {
            result = builder(options, progress).build();
        }
        report.show(result.findings(), false, console);
        console.say(summary(result, options.project().out(), System.nanoTime() - start));
        return result.passed() ? ExitCode.OK : ExitCode.CONTENT;
    }

    private static String summary(BuildReport result, Path out, long nanos) {
        if (!result.passed()) {
            return "not built: " + ReportOptions.counts(result.findings()) + "; the site was left as it was";
        }
        double seconds = nanos / 1e9;
        return String.format(
                Locale.ROOT,
                "built %s in %s (%s) into %s: %s changed, %d removed; %.2f s, %d pages/s",
                ReportOptions.plural(result.pages(), "page"),
                ReportOptions.plural(result.editions(), "edition"),
                ReportOptions.counts(result.findings()),
                ProjectOptions.shown(Path.of("").toAbsolutePath(), out),
                ReportOptions.plural(result.written(), "file"),
                result.removed(),
                seconds,
                Math.round(result.pages() / seconds));
    }
}
