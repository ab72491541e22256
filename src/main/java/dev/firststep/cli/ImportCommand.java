package dev.firststep.cli;

import dev.firststep.build.content.Project;
import dev.firststep.build.importing.ImportReport;
import dev.firststep.build.importing.Importer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code firststep import}. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Writes a repository in Microsoft Learn's layout as a content folder that builds to the same pages.",
        footer = {
            "",
            "Example:",
            "  firststep import ../help.zh-cn --fallback ../help --to content --repair china-prefix"
        })
final class ImportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "REPOSITORY", description = "The folder of the repository.")
    private Path repository = Path.of("");

    @Option(names = "--to", paramLabel = "FOLDER", required = true, description = "The content folder to write.")
    private Path to = Path.of("");

    @Mixin
    private final LearnSwitches learn = new LearnSwitches();

    @Mixin
    private final ReportOptions report = new ReportOptions();

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        requireRepository();
        Project project = ProjectOptions.repository(repository, to, learn.options(repository));
        ImportReport result;
        try (ProgressDisplay progress = ProgressDisplay.on(console.terminal())) {
            result = new Importer(project, report.jobs(), report.failOnIfAsked(), progress).run();
        }
        report.show(result.findings(), false, console);
        console.say(
                result.passed()
                        ? "imported " + ReportOptions.plural(result.articles(), "article") + " ("
                                + ReportOptions.counts(result.findings()) + ") into " + to + ": "
                                + ReportOptions.plural(result.files(), "file")
                        : "not imported: " + ReportOptions.counts(result.findings()) + "; nothing was written");
        return result.passed() ? ExitCode.OK : ExitCode.CONTENT;
    }

    private void requireRepository() {
        if (!Project.isLearnRepository(repository)) {
            throw new UsageException(
                    repository + " is no repository in Learn's layout",
                    "name the folder that has .openpublishing.publish.config.json or docfx.json");
        }
    }
}
