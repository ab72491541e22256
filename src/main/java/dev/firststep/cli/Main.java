package dev.firststep.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The command line. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int code = run(arguments, new Console(out, err, Terminal.detect(System.getenv())));
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Runs one command and returns its exit code. */
    static int run(String[] arguments, Console console) {
        CommandLine commandLine = new CommandLine(new FirststepCommand(console));
        commandLine.addSubcommand(new BuildCommand(console));
        commandLine.addSubcommand(new CheckCommand(console));
        commandLine.addSubcommand(new NewCommand(console));
        commandLine.addSubcommand(new ImportCommand(console));
        commandLine.addSubcommand(new ExplainCommand(console));
        commandLine.addSubcommand(new ShareCommand(console));
        commandLine.addSubcommand(new VerifyCommand(console));
        commandLine.addSubcommand(new MatrixCommand(console));
        commandLine.addSubcommand(RulesCommand.withItsOwn(console));
        commandLine.addSubcommand(new RoutesCommand(console));
        commandLine.addSubcommand(ledger(console));
        commandLine.addSubcommand(new MoveCommand(console));
        commandLine.addSubcommand(new CleanCommand(console));
        commandLine.addSubcommand(new CompletionCommand(console));
        commandLine.setOut(console.outWriter());
        commandLine.setErr(console.errWriter());
        commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(
                console.terminal().colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        commandLine.setExecutionExceptionHandler(new Failures(console));
        commandLine.setUsageHelpAutoWidth(false);
        commandLine.setUsageHelpWidth(96);
        commandLine.setAbbreviatedOptionsAllowed(false);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine
                .getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().versionProvider(new Version()));
        return commandLine.execute(arguments);
    }

    private static CommandLine ledger(Console console) {
        CommandLine ledger = new CommandLine(new LedgerCommand(console));
        ledger.addSubcommand(new LedgerInitCommand(console));
        ledger.addSubcommand(new LedgerAcceptCommand(console));
        ledger.addSubcommand(new LedgerImportCommand(console));
        ledger.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().versionProvider(new Version()));
        return ledger;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
