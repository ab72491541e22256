package dev.firststep.cli;

import dev.firststep.build.edit.LedgerKeeper;
import dev.firststep.source.UrlList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code firststep ledger import}. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Records the addresses of a site that is published already, and names those it could not keep.",
        footer = {"", "Examples:", "  firststep ledger import sitemap.xml", "  firststep ledger import urls.txt"})
final class LedgerImportCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final ProjectOptions options = new ProjectOptions();

    @Parameters(paramLabel = "FILE", description = "A sitemap (.xml), or a text with one address on each line.")
    private Path list = Path.of("");

    LedgerImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        LedgerRun run = LedgerRun.of(options, LocalDate.now(ZoneOffset.UTC));
        UrlList urls = UrlList.read(list);
        if (urls.problem().isPresent()) {
            throw new UsageException(
                    list + ": " + urls.problem().get(), "give a sitemap, or a text with one address on each line");
        }
        Optional<LedgerKeeper> keeper = LedgerCommand.keeper(run, console);
        if (keeper.isEmpty()) {
            return ExitCode.CONTENT;
        }
        LedgerKeeper.Imported result = keeper.get().add(urls.urls());
        result.foreign().forEach(url -> console.out().println("not kept: " + url));
        console.say(ReportOptions.plural(result.known(), "address", "addresses") + " of this site, "
                + ReportOptions.plural(result.added(), "new line") + "; "
                + ReportOptions.plural(result.foreign().size(), "other"));
        return result.foreign().isEmpty() ? ExitCode.OK : ExitCode.CONTENT;
    }
}
