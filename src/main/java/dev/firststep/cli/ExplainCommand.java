package dev.firststep.cli;

import dev.firststep.build.inquiry.Explainer;
import dev.firststep.build.inquiry.Explanation;
import dev.firststep.build.work.Progress;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.JsonWriter;
import dev.firststep.link.SiteIndex;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code firststep explain}. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Says of a page where it comes from, why it exists or not, and what leads to and from it.",
        footer = {
            "",
            "Examples:",
            "  firststep explain billing/questions",
            "  firststep explain index --format json",
            "  firststep explain https://help.example.com/zh-cn/china-21vianet/billing/questions/"
        })
final class ExplainCommand extends SiteRun implements Callable<Integer> {
    private static final int LABEL_WIDTH = 16;

    private final Console console;

    @Parameters(paramLabel = "PATH-OR-URL", description = "An article's path or file, or an address of the site.")
    private String question = "";

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (report.isSarif()) {
            throw new UsageException("an explanation is no finding, so SARIF cannot hold it", "use --format json");
        }
        List<Diagnostic> findings = new ArrayList<>();
        Optional<SiteIndex> index = builder(options(), Progress.SILENT).index(findings);
        if (index.isEmpty()) {
            report.show(findings, false, console);
            return ExitCode.CONTENT;
        }
        Explanation answer = new Explainer(index.get(), options().project().shownContent()).explain(question);
        if (report.isText()) {
            print(answer, console.out());
        } else {
            console.out().println(json(answer));
        }
        return answer.found() ? ExitCode.OK : ExitCode.CONTENT;
    }

    /** One object: what was asked for, whether it is there, and each point with its values. */
    private static String json(Explanation answer) {
        JsonWriter json = new JsonWriter().beginObject();
        json.field("version", 1).field("subject", answer.subject()).field("found", answer.found());
        json.name("points").beginArray();
        for (Explanation.Point point : answer.points()) {
            json.beginObject().field("label", point.label()).name("values").beginArray();
            point.values().forEach(json::value);
            json.end().end();
        }
        return json.end().end().toString();
    }

    private static void print(Explanation answer, PrintStream out) {
        out.println(answer.subject());
        for (Explanation.Point point : answer.points()) {
            String label = point.label();
            for (String value : point.values()) {
                out.println("  " + label + " ".repeat(LABEL_WIDTH - label.length()) + value);
                label = "";
            }
        }
    }
}
