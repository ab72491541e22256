package dev.firststep.cli;

import dev.firststep.build.inquiry.SiteVerifier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code firststep verify}. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Proves on a finished site, by its folder alone, that no address in it leads readers out of their"
                + " cloud or edition, that every link arrives, and that every file is as it was built.",
        footer = {
            "",
            "Examples:",
            "  firststep verify site",
            "  firststep verify site --format sarif > findings.sarif",
            "  firststep verify site --own-file google0123456789abcdef.html"
        })
final class VerifyCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "SITE", description = "The folder of a generated site.")
    private Path site = Path.of("site");

    @Option(
            names = "--own-file",
            paramLabel = "PATH",
            split = ",",
            description = "A file that you put into the site yourself; it is looked at all the same.")
    private List<String> ownFiles = List.of();

    @Mixin
    private final ReportOptions report = new ReportOptions();

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        String shown = ProjectOptions.shown(Path.of("").toAbsolutePath(), site);
        SiteVerifier.Report result = SiteVerifier.verify(site, shown, new HashSet<>(ownFiles), report.jobs());
        report.show(result.findings(), true, console);
        console.say(String.format(
                Locale.ROOT,
                "verified %s of %s: %s; %.2f s",
                ReportOptions.plural(result.files(), "file"),
                ReportOptions.plural(result.editions(), "edition"),
                ReportOptions.counts(result.findings()),
                (System.nanoTime() - start) / 1e9));
        return report.stops(result.findings()) ? ExitCode.CONTENT : ExitCode.OK;
    }
}
