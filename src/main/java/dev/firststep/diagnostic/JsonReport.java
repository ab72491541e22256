package dev.firststep.diagnostic;

import java.util.Collection;
import java.util.Locale;

/**
 * Findings for programs, as one JSON object:
 *
 * <pre>
 * version      1; it grows when a field changes its meaning or goes away, not when one is added
 * diagnostics  sorted by file, line, column and code; each with code, severity (error, warning, note), file,
 *              line (0: the whole file), column (0: the whole line; counts UTF-16 units), message and hint
 * counts       error, warning and note: how many of each
 * </pre>
 */
final class JsonReport {
    private static final int VERSION = 1;

    String write(Collection<Diagnostic> findings) {
        JsonWriter json = new JsonWriter().beginObject().field("version", VERSION);
        json.name("diagnostics").beginArray();
        findings.stream().sorted().forEach(finding -> append(json, finding));
        json.end().name("counts").beginObject();
        for (Severity severity : new Severity[] {Severity.ERROR, Severity.WARNING, Severity.NOTE}) {
            json.field(name(severity), count(findings, severity));
        }
        return json.end().end() + "\n";
    }

    private static void append(JsonWriter json, Diagnostic finding) {
        json.beginObject()
                .field("code", finding.code().id())
                .field("severity", name(finding.severity()))
                .field("file", finding.position().file())
                .field("line", finding.position().line())
                .field("column", finding.position().column())
                .field("message", finding.message())
                .field("hint", finding.hint())
                .end();
    }

    private static long count(Collection<Diagnostic> findings, Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    private static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
