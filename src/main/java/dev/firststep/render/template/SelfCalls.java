package dev.firststep.render.template;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.Position;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the macro that most likely called itself until the stack was full; the overflow itself does not tell. */
final class SelfCalls {
    private static final Pattern MACRO =
            Pattern.compile("<#macro\\s+([A-Za-z_][A-Za-z0-9_]*)(.*?)</#macro>", Pattern.DOTALL);

    private static final Pattern INCLUDE = Pattern.compile("<#include\\s+[\"']([^\"']+)[\"']");

    private SelfCalls() {}

    static Diagnostic explain(String template, Map<String, TemplateFile> files) {
        TemplateFile entry = files.get(template);
        Position position = entry == null
                ? Position.of(template)
                : first(entry)
                        .or(() -> include(entry))
                        .or(() -> first(files.values()))
                        .orElseGet(() -> Position.of(entry.shown()));
        return new Diagnostic(
                Code.TEMPLATE_FAILED,
                position,
                "the template calls itself without end",
                "make the macro or include stop at some depth");
    }

    private static Optional<Position> first(Collection<TemplateFile> files) {
        return files.stream()
                .filter(file -> file.name().endsWith(".ftlh"))
                .flatMap(file -> first(file).stream())
                .findFirst();
    }

    /** Where a file includes itself. */
    private static Optional<Position> include(TemplateFile file) {
        TemplateSource source = new TemplateSource(file.text());
        return INCLUDE.matcher(source.withoutComments())
                .results()
                .filter(include ->
                        file.name().equals(include.group(1)) || file.name().endsWith("/" + include.group(1)))
                .map(include ->
                        new Position(file.shown(), source.line(include.start()), source.column(include.start())))
                .findFirst();
    }

    private static Optional<Position> first(TemplateFile file) {
        TemplateSource source = new TemplateSource(file.text());
        Matcher macro = MACRO.matcher(source.withoutComments());
        while (macro.find()) {
            int call = macro.group(2).indexOf("<@" + macro.group(1));
            if (call >= 0) {
                int at = macro.start(2) + call;
                return Optional.of(new Position(file.shown(), source.line(at), source.column(at)));
            }
        }
        return Optional.empty();
    }
}
