package dev.firststep.cli;

import dev.firststep.build.BuildOptions;
import dev.firststep.build.SiteBuilder;
import dev.firststep.build.work.Progress;
import dev.firststep.config.SiteConfig;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.ReportFormat;
import dev.firststep.diagnostic.Severity;
import dev.firststep.link.SiteIndex;
import dev.firststep.link.coverage.Coverage;
import dev.firststep.link.coverage.Standing;
import dev.firststep.render.report.MatrixPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code firststep matrix}. */
@Command(
        name = "matrix",
        mixinStandardHelpOptions = true,
        description = "Prints how each article stands in each language and cloud: native, fallback, not applicable, or"
                + " missing.",
        footer = {
            "",
            "Examples:",
            "  firststep matrix",
            "  firststep matrix --locale zh-CN --fail-on missing",
            "  firststep matrix --html matrix.html"
        })
final class MatrixCommand implements Callable<Integer> {
    private final Console console;

    private enum FailOn {
        MISSING,
        FALLBACK,
        NEVER;

        /** Whether an article stands so, or worse. */
        boolean stops(Coverage coverage) {
            boolean missing = this != NEVER && coverage.count(Standing.MISSING) > 0;
            return missing || (this == FALLBACK && coverage.count(Standing.FALLBACK) > 0);
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Mixin
    private final ProjectOptions project = new ProjectOptions();

    @Mixin
    private final SelectionOptions selection = new SelectionOptions();

    @Mixin
    private final DayOption day = new DayOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private AnswerFormat format = AnswerFormat.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "STANDING",
            defaultValue = "never",
            description = "End with exit code 1 if an article stands so, or worse: ${COMPLETION-CANDIDATES}. Default:"
                    + " ${DEFAULT-VALUE}.")
    private FailOn failOn = FailOn.NEVER;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Write a page for writers, too: one file that needs no other and is no part of the site.")
    private @Nullable Path html;

    MatrixCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Diagnostic> findings = new ArrayList<>();
        Optional<SiteIndex> index = new SiteBuilder(options(), Progress.SILENT).index(findings);
        if (index.isEmpty()) {
            console.out().print(ReportFormat.TEXT.write(findings, Version.current(), false));
            return ExitCode.CONTENT;
        }
        Coverage coverage = Coverage.of(index.get());
        console.out().println(format == AnswerFormat.TEXT ? MatrixText.text(coverage) : MatrixText.json(coverage));
        if (html != null) {
            page(html, coverage, name(index.get().config().site()));
        }
        return failOn.stops(coverage) ? ExitCode.CONTENT : ExitCode.OK;
    }

    private static String name(SiteConfig site) {
        return site.name().in(site.sourceLocale(), site.sourceLocale());
    }

    private static void page(Path file, Coverage coverage, String site) throws IOException {
        Files.write(file, MatrixPage.html(coverage, site).getBytes(StandardCharsets.UTF_8));
    }

    private BuildOptions options() {
        return new BuildOptions(
                project.project(),
                selection.locales(),
                selection.clouds(),
                selection.baseUrl(),
                Optional.of(Severity.ERROR),
                Runtime.getRuntime().availableProcessors(),
                day.asOf(),
                Version.current());
    }
}
