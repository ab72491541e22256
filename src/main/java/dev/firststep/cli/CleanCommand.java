package dev.firststep.cli;

import dev.firststep.build.content.Project;
import dev.firststep.publish.SiteCleaner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code firststep clean}. */
@Command(
        name = "clean",
        mixinStandardHelpOptions = true,
        description = "Removes from the site's folder what a build wrote, and nothing else.",
        footer = {"", "Example:", "  firststep clean --out site"})
final class CleanCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final ProjectOptions options = new ProjectOptions();

    CleanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Project project = options.project();
        List<Path> inputs = new ArrayList<>(List.of(project.content()));
        project.templates().ifPresent(inputs::add);
        SiteCleaner.Report result = SiteCleaner.clean(project.out(), inputs);
        console.say("removed " + ReportOptions.plural(result.removed().size(), "file") + ", kept "
                + ReportOptions.plural(result.kept().size(), "file"));
        result.kept().forEach(file -> console.out().println("kept " + file));
        return ExitCode.OK;
    }
}
