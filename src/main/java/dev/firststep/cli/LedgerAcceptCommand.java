package dev.firststep.cli;

import dev.firststep.build.edit.LedgerKeeper;
import dev.firststep.build.edit.LedgerKeeper.Acceptance;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code firststep ledger accept}. */
@Command(
        name = "accept",
        mixinStandardHelpOptions = true,
        description = "Records that addresses are gone on purpose. A page in their place says so, and what helps.",
        footer = {
            "",
            "Examples:",
            "  firststep ledger accept billing/old-plans --reason \"Sold until 2025\"",
            "  firststep ledger accept billing/plans#trial zh-cn/global/billing/trial/ --reason \"No trials any more\""
        })
final class LedgerAcceptCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final ProjectOptions options = new ProjectOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "ADDRESS",
            description = "An article's path, for all its addresses; one address, or a path#anchor.")
    private List<String> addresses = List.of();

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            required = true,
            description = "Why, for those who ask later. Readers do not see it.")
    private String reason = "";

    LedgerAcceptCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (reason.isBlank() || reason.chars().anyMatch(Character::isISOControl)) {
            throw new UsageException("this is no reason", "write one line of text after --reason");
        }
        LedgerRun run = LedgerRun.of(options, LocalDate.now(ZoneOffset.UTC));
        if (!run.file().exists()) {
            throw new UsageException("no ledger at " + run.file().shown(), "start one with: firststep ledger init");
        }
        Optional<LedgerKeeper> keeper = LedgerCommand.keeper(run, console);
        if (keeper.isEmpty()) {
            return ExitCode.CONTENT;
        }
        List<Acceptance> results = keeper.get().accept(addresses, reason.strip());
        results.forEach(this::show);
        boolean refused = results.stream().anyMatch(Acceptance.Refused.class::isInstance);
        if (refused) {
            console.say("nothing was recorded");
        }
        return refused ? ExitCode.CONTENT : ExitCode.OK;
    }

    private void show(Acceptance result) {
        if (result instanceof Acceptance.Recorded recorded) {
            console.out()
                    .println("gone: " + recorded.address() + " (" + ReportOptions.plural(recorded.addresses(), "place")
                            + ")");
        } else if (result instanceof Acceptance.Refused refused) {
            console.out().println("not gone: " + refused.address() + ": " + refused.why());
        }
    }
}
