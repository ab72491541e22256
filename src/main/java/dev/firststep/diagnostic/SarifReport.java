package dev.firststep.diagnostic;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Findings for code hosts and editors: SARIF 2.1.0 (OASIS, 2020), with one rule for each kind of finding that occurs. */
final class SarifReport {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private static final String UNRESERVED = "-._~/";

    private final String engineVersion;

    SarifReport(String engineVersion) {
        this.engineVersion = engineVersion;
    }

    String write(Collection<Diagnostic> findings) {
        List<Code> rules =
                findings.stream().map(Diagnostic::code).distinct().sorted().toList();
        JsonWriter json =
                new JsonWriter().beginObject().field("$schema", SCHEMA).field("version", "2.1.0");
        json.name("runs").beginArray().beginObject();
        tool(json, rules);
        json.field("columnKind", "utf16CodeUnits").name("results").beginArray();
        findings.stream().sorted().forEach(finding -> result(json, finding, rules));
        return json.end().end().end().end() + "\n";
    }

    private void tool(JsonWriter json, List<Code> rules) {
        json.name("tool").beginObject().name("driver").beginObject();
        json.field("name", "Firststep").field("version", engineVersion);
        json.name("rules").beginArray();
        rules.forEach(rule -> rule(json, rule));
        json.end().end().end();
    }

    private static void rule(JsonWriter json, Code code) {
        json.beginObject().field("id", code.id());
        json.name("shortDescription").beginObject().field("text", code.id().replace('-', ' '));
        json.end().name("defaultConfiguration").beginObject().field("level", level(code.severity()));
        json.end().end();
    }

    private static void result(JsonWriter json, Diagnostic finding, List<Code> rules) {
        json.beginObject().field("ruleId", finding.code().id());
        json.field("ruleIndex", rules.indexOf(finding.code())).field("level", level(finding.severity()));
        json.name("message").beginObject().field("text", text(finding)).end();
        json.name("locations").beginArray();
        if (!finding.position().file().isEmpty()) {
            location(json, finding.position());
        }
        json.end().end();
    }

    /** SARIF has no field for a hint, so it follows the message. */
    private static String text(Diagnostic finding) {
        return finding.hint().isEmpty() ? finding.message() : finding.message() + "\n" + finding.hint();
    }

    private static void location(JsonWriter json, Position position) {
        json.beginObject().name("physicalLocation").beginObject();
        json.name("artifactLocation").beginObject().field("uri", uri(position.file()));
        json.end();
        if (position.line() > 0) {
            region(json, position);
        }
        json.end().end();
    }

    private static void region(JsonWriter json, Position position) {
        json.name("region").beginObject().field("startLine", position.line());
        if (position.column() > 0) {
            json.field("startColumn", position.column());
        }
        json.end();
    }

    /** The levels of SARIF bear the names of ours. */
    private static String level(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** The path as a relative reference: everything but unreserved characters and slashes is percent-encoded. */
    private static String uri(String file) {
        StringBuilder uri = new StringBuilder();
        for (byte b : file.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
                uri.append(c);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return uri.toString();
    }
}
