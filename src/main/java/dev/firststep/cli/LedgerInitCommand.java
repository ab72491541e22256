package dev.firststep.cli;

import dev.firststep.build.edit.LedgerKeeper;
import dev.firststep.publish.ledger.LedgerFile;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code firststep ledger init}. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = "Starts a ledger; the next build of the whole site fills it.",
        footer = {"", "Example:", "  firststep ledger init"})
final class LedgerInitCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final ProjectOptions options = new ProjectOptions();

    LedgerInitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        LedgerFile file = options.ledger(options.project());
        if (!LedgerKeeper.start(file)) {
            throw new UsageException("there is a ledger already: " + file.shown(), "build the site to add to it");
        }
        console.out().println(file.shown());
        console.say("now run 'firststep build', commit the file, and add this line to .gitattributes:");
        console.say("    " + LedgerFile.NAME + " merge=union");
        return ExitCode.OK;
    }
}
