package dev.firststep.cli;

import dev.firststep.build.BuildOptions;
import dev.firststep.build.BuildReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code firststep build}. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Builds the site. Nothing is written unless every check has passed.",
        footer = {
            "",
            "Examples:",
            "  firststep build",
            "  firststep build --cloud china-21vianet --base-url https://help.example.cn/ --out site-china",
            "  firststep build --partner harbourlight",
            "  firststep build --partners all --out site-partners"
        })
final class BuildCommand extends SiteRun implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final PartnerOptions partners = new PartnerOptions();

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        BuildOptions options = options(partners.folder());
        BuildReport result;
        try (ProgressDisplay progress = ProgressDisplay.on(console.terminal())) {
            result = partners.areGiven()
                    ? builder(options, partners.selection(options), progress).build()
                    : builder(options, progress).build();
        }
        report.show(result.findings(), false, console);
        console.say(summary(result, options.project().out(), System.nanoTime() - start));
        return result.passed() ? ExitCode.OK : ExitCode.CONTENT;
    }

    private static String summary(BuildReport result, Path out, long nanos) {
        if (!result.passed()) {
            return "not built: " + ReportOptions.counts(result.findings())
                    + (result.written() == 0 ? "; the site was left as it was" : "; other partners' sites are new");
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
