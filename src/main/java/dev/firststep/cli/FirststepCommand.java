package dev.firststep.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What {@code firststep} says without a command. */
@Command(
        name = "firststep",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Builds a static help center from localized Markdown: every language, every cloud, one tree of files.",
        footer = {
            "",
            "Start with:  firststep build",
            "Then open:   site/index.html",
            "",
            "Exit codes: 0 fine, 1 the content has errors, 2 wrong usage, 70 a defect of this program,",
            "74 the disk failed, 75 another build is running."
        })
final class FirststepCommand implements Runnable {
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    FirststepCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        spec.commandLine().usage(console.out());
    }
}
