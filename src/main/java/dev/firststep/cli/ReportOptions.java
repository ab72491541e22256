package dev.firststep.cli;

import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.FindingsDigest;
import dev.firststep.diagnostic.ReportFormat;
import dev.firststep.diagnostic.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How findings are shown, and which of them stop a build. */
final class ReportOptions {
    /** More than a person reads one by one. */
    private static final int MOST_FINDINGS = 200;

    private enum FailOn {
        ERROR(Optional.of(Severity.ERROR)),
        WARNING(Optional.of(Severity.WARNING)),
        NEVER(Optional.empty());

        private final Optional<Severity> least;

        FailOn(Optional<Severity> least) {
            this.least = least;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "Findings as ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "The least severity at which nothing is written: ${COMPLETION-CANDIDATES}. Default: error; of"
                    + " an import, never. With never, what leads nowhere is shown as plain text.")
    private @Nullable FailOn failOn;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            defaultValue = "0",
            description = "How many threads to use. Default: one for each processor.")
    private int jobs;

    Optional<Severity> failOn() {
        return failOn == null ? FailOn.ERROR.least : failOn.least;
    }

    /** Whether a finding is as severe as that. */
    boolean stops(List<Diagnostic> findings) {
        return failOn().filter(
                        least -> findings.stream().anyMatch(d -> d.severity().compareTo(least) >= 0))
                .isPresent();
    }

    /** For a command that nothing stops unless it is told so. */
    Optional<Severity> failOnIfAsked() {
        return failOn == null ? Optional.empty() : failOn.least;
    }

    int jobs() {
        if (jobs < 0) {
            throw new UsageException("--jobs " + jobs + " is no number of threads", "leave it out, or give 1 or more");
        }
        return jobs == 0 ? Runtime.getRuntime().availableProcessors() : jobs;
    }

    boolean isSarif() {
        return format == ReportFormat.SARIF;
    }

    boolean isText() {
        return format == ReportFormat.TEXT;
    }

    /** Writes findings to standard output; people are spared mere notes unless they ask for them, and endless lists. */
    void show(List<Diagnostic> findings, boolean withNotes, Console console) {
        List<Diagnostic> shown = isText() && !withNotes
                ? findings.stream().filter(d -> d.severity() != Severity.NOTE).toList()
                : findings;
        boolean paint = console.terminal().colour();
        console.out()
                .print(
                        isText() && shown.size() > MOST_FINDINGS
                                ? FindingsDigest.write(shown, paint)
                                : format.write(shown, Version.current(), paint));
        console.out().flush();
    }

    static String counts(List<Diagnostic> findings) {
        return count(findings, Severity.ERROR) + ", " + count(findings, Severity.WARNING) + ", "
                + count(findings, Severity.NOTE);
    }

    private static String count(List<Diagnostic> findings, Severity severity) {
        return plural(
                findings.stream().filter(d -> d.severity() == severity).count(),
                severity.name().toLowerCase(Locale.ROOT));
    }

    static String plural(long count, String noun) {
        return plural(count, noun, noun + "s");
    }

    static String plural(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
