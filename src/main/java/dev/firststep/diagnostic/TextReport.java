package dev.firststep.diagnostic;

import java.util.Collection;
import java.util.Locale;

/**
 * Findings for people: {@code file:line:column severity code  message}, and the hint indented below.
 *
 * <p>Everything that content can influence is stripped of its power over the terminal first.
 */
final class TextReport {
    private static final String HINT_INDENT = "    ";
    private static final String RESET = "\u001B[0m";
    private static final String BOLD = "\u001B[1m";
    private static final String FAINT = "\u001B[2m";
    private static final String RED = "\u001B[31m";
    private static final String YELLOW = "\u001B[33m";
    private static final String CYAN = "\u001B[36m";

    private final boolean colour;

    /**
     * Makes a report.
     *
     * @param colour whether to write ANSI escapes, which only a terminal understands
     */
    TextReport(boolean colour) {
        this.colour = colour;
    }

    String write(Collection<Diagnostic> findings) {
        StringBuilder out = new StringBuilder();
        findings.stream().sorted().forEach(finding -> append(out, finding));
        return out.toString();
    }

    private void append(StringBuilder out, Diagnostic finding) {
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        out.append(painted(BOLD, Invisible.spelt(finding.position().toString())))
                .append(' ')
                .append(painted(paint(finding.severity()), severity))
                .append(' ')
                .append(painted(FAINT, finding.code().id()))
                .append("  ")
                .append(Invisible.spelt(finding.message()))
                .append('\n');
        if (!finding.hint().isEmpty()) {
            finding.hint()
                    .lines()
                    .forEach(line -> out.append(HINT_INDENT)
                            .append(Invisible.spelt(line))
                            .append('\n'));
        }
    }

    private String painted(String paint, String text) {
        return colour ? paint + text + RESET : text;
    }

    private static String paint(Severity severity) {
        if (severity == Severity.ERROR) {
            return RED;
        }
        return severity == Severity.WARNING ? YELLOW : CYAN;
    }
}
