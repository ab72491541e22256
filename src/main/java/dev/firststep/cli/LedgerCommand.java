package dev.firststep.cli;

import dev.firststep.build.edit.LedgerKeeper;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.link.SiteIndex;
import dev.firststep.link.ledger.Ledger;
import dev.firststep.publish.ledger.LedgerFile;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code firststep ledger}. */
@Command(
        name = "ledger",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "[COMMAND]",
        description = "Says what the record of published addresses holds.",
        footer = {
            "",
            "Examples:",
            "  firststep ledger",
            "  firststep ledger init",
            "  firststep ledger accept billing/old-plans --reason \"Sold until 2025\"",
            "  firststep ledger import sitemap.xml"
        })
final class LedgerCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final ProjectOptions options = new ProjectOptions();

    LedgerCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        LedgerFile file = options.ledger(options.project());
        List<Diagnostic> findings = new ArrayList<>();
        Optional<Ledger> ledger = file.read(findings::add);
        findings.forEach(finding -> console.say(finding.position() + " " + finding.message()));
        if (ledger.isEmpty() && findings.isEmpty()) {
            throw new UsageException("no ledger at " + file.shown(), "start one with: firststep ledger init");
        }
        ledger.ifPresent(known -> print(known, console.out()));
        return findings.isEmpty() ? ExitCode.OK : ExitCode.CONTENT;
    }

    private static void print(Ledger ledger, PrintStream out) {
        long pages = ledger.histories().values().stream()
                .mapToLong(history -> history.folders().size())
                .sum();
        long anchors = ledger.histories().values().stream()
                .flatMap(history -> history.anchors().values().stream())
                .mapToLong(folders -> folders.size())
                .sum();
        out.println(ledger.shown() + ": " + ReportOptions.plural(ledger.size(), "line")
                + ledger.lastDate().map(date -> ", the last of " + date).orElse(""));
        out.println("  paths      " + ledger.histories().size());
        out.println("  addresses  " + pages);
        out.println("  anchors    " + anchors);
        out.println("  gone       " + ledger.removals().size());
        ledger.removals()
                .forEach(removal -> out.println("    " + removal.date() + " " + removal.path()
                        + removal.anchor().map(id -> "#" + id).orElse("") + ": " + removal.reason()));
    }

    /** The keeper of a project's ledger; empty when its configuration has errors, which are then shown. */
    static Optional<LedgerKeeper> keeper(LedgerRun run, Console console) throws IOException {
        List<Diagnostic> findings = new ArrayList<>();
        Optional<SiteIndex> index = run.builder().index(findings);
        if (index.isEmpty()) {
            findings.forEach(finding -> console.say(finding.position() + " " + finding.message()));
        }
        return index.map(known -> new LedgerKeeper(run.file(), known, run.today()));
    }
}
