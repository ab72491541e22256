package dev.firststep.render.template;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Refuses in templates what FreeMarker's own settings cannot forbid: ways around escaping, and endless loops. */
final class TemplateLint {
    private static final Pattern BUILT_IN =
            Pattern.compile("\\?\\s*(no_?esc|eval|eval_?json|interpret|new|api)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIRECTIVE =
            Pattern.compile("<#(no_?auto_?esc|output_?format|setting)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADER_PARAMETER =
            Pattern.compile("\\b(auto_?esc|output_?format)\\s*=", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDLESS_RANGE = Pattern.compile("\\.\\.\\s*(?=as\\b|[>)\\]},/?:]|$)");

    private static final Pattern CLOCK = Pattern.compile("(?<![\\w\\])])\\.now\\b");

    private static final String ESCAPING_HINT =
            "place texts as they are; they are finished and are escaped on their own";

    private final TemplateFile file;
    private final TemplateSource source;
    private final DiagnosticSink sink;

    TemplateLint(TemplateFile file, DiagnosticSink sink) {
        this.file = file;
        this.source = new TemplateSource(file.text());
        this.sink = sink;
    }

    void run() {
        forbid(BUILT_IN, "'%s' is not allowed in a template");
        forbid(DIRECTIVE, "'%s' is not allowed in a template");
        forbid(HEADER_PARAMETER, "'%s' is not allowed in a template");
        forbidInExpressions(ENDLESS_RANGE, "a range without an end", "give the range its last number");
        forbidInExpressions(
                CLOCK, "the time of the build", "show a date of the article, so that builds can be compared");
        new TemplateHtmlLint(source.html(), this::report).run();
    }

    private void forbid(Pattern pattern, String message) {
        Matcher found = pattern.matcher(source.withoutComments());
        while (found.find()) {
            report(found.start(), String.format(message, found.group()), ESCAPING_HINT);
        }
    }

    private void forbidInExpressions(Pattern pattern, String message, String hint) {
        for (int i = 0; i < source.expressions().size(); i++) {
            Matcher found = pattern.matcher(source.expressions().get(i));
            while (found.find()) {
                report(source.offset(i) + found.start(), message, hint);
            }
        }
    }

    private void report(int offset, String message, String hint) {
        Position position = new Position(file.shown(), source.line(offset), source.column(offset));
        sink.add(Code.TEMPLATE_FORBIDDEN, position, message, hint);
    }
}
