package dev.firststep.cli;

import dev.firststep.build.SiteBuilder;
import dev.firststep.cloud.rule.Aspect;
import dev.firststep.cloud.rule.Practice;
import dev.firststep.cloud.rule.Rule;
import dev.firststep.cloud.rule.RuleComparison;
import dev.firststep.cloud.rule.RuleDifference;
import dev.firststep.config.ContentConfig;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.JsonWriter;
import dev.firststep.diagnostic.TextTable;
import dev.firststep.diagnostic.Wording;
import dev.firststep.model.CloudId;
import dev.firststep.model.LocaleTag;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code firststep rules diff}. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Prints what differs between the rules of two clouds: which hold in one of them only, and what is"
                + " different in those that hold in both.",
        footer = {
            "",
            "Examples:",
            "  firststep rules diff global china-21vianet",
            "  firststep rules diff us-government china-21vianet --format json"
        })
final class RulesDiffCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final ProjectOptions project = new ProjectOptions();

    @Mixin
    private final DayOption day = new DayOption();

    @Parameters(index = "0", paramLabel = "CLOUD", description = "One cloud, such as global.")
    private String left = "";

    @Parameters(index = "1", paramLabel = "CLOUD", description = "The other, such as china-21vianet.")
    private String right = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private AnswerFormat format = AnswerFormat.TEXT;

    RulesDiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Diagnostic> findings = new ArrayList<>();
        Optional<ContentConfig> config = SiteBuilder.config(project.project(), findings);
        if (config.isEmpty()) {
            findings.forEach(finding -> console.say(finding.position() + " " + finding.message()));
            return ExitCode.CONTENT;
        }
        List<CloudId> clouds = config.get().clouds().ids();
        RuleComparison comparison =
                RuleComparison.of(config.get().rules().on(day.asOf()), known(left, clouds), known(right, clouds));
        LocaleTag source = config.get().site().sourceLocale();
        if (format == AnswerFormat.TEXT) {
            print(comparison, source, console.out());
        } else {
            console.out().println(json(comparison, source));
        }
        return ExitCode.OK;
    }

    private static CloudId known(String cloud, List<CloudId> clouds) {
        List<String> ids = clouds.stream().map(CloudId::value).toList();
        if (!ids.contains(cloud)) {
            throw new UsageException("the site has no cloud " + Wording.quoted(cloud), Wording.choices(cloud, ids));
        }
        return new CloudId(cloud);
    }

    private static void print(RuleComparison comparison, LocaleTag source, PrintStream out) {
        out.println(comparison.left() + " and " + comparison.right() + ": "
                + comparison.different().size() + " differ, " + comparison.same() + " are the same");
        printOnly(comparison.left(), comparison.onlyLeft(), source, out);
        printOnly(comparison.right(), comparison.onlyRight(), source, out);
        if (!comparison.different().isEmpty()) {
            out.println("different");
        }
        for (RuleDifference difference : comparison.different()) {
            out.println("  " + difference.rule().id() + "  " + action(difference.rule(), source));
            for (Aspect aspect : difference.aspects()) {
                out.println("    " + RulesCommand.word(aspect));
                out.println("      " + comparison.left() + ": " + value(aspect, difference.left(), source));
                out.println("      " + comparison.right() + ": " + value(aspect, difference.right(), source));
            }
        }
    }

    private static void printOnly(CloudId cloud, List<Rule> rules, LocaleTag source, PrintStream out) {
        if (!rules.isEmpty()) {
            out.println("only in " + cloud);
            TextTable.lines(rules.stream()
                            .map(rule -> List.of(rule.id(), action(rule, source)))
                            .toList())
                    .forEach(line -> out.println("  " + line));
        }
    }

    private static String action(Rule rule, LocaleTag source) {
        return rule.action().in(source, source);
    }

    /** What a practice says, in the words of {@code rules.yml}; a hyphen where it says nothing. */
    private static String value(Aspect aspect, Practice practice, LocaleTag source) {
        return switch (aspect) {
            case WHO -> RulesCommand.who(practice);
            case ROLE -> practice.role().orElse("-");
            case WHERE -> practice.where().map(where -> where.id()).orElse("-");
            case ARTICLE ->
                practice.article()
                        .map(article -> article.path() + article.rest())
                        .orElse("-");
            case ROUTE -> practice.topic();
            case NOTE -> practice.note().map(note -> note.in(source, source)).orElse("-");
        };
    }

    private static String json(RuleComparison comparison, LocaleTag source) {
        JsonWriter json = new JsonWriter().beginObject().field("version", 1);
        json.field("left", comparison.left().value())
                .field("right", comparison.right().value());
        json.field("same", comparison.same());
        jsonOnly(json, "onlyLeft", comparison.onlyLeft());
        jsonOnly(json, "onlyRight", comparison.onlyRight());
        json.name("different").beginArray();
        for (RuleDifference difference : comparison.different()) {
            json.beginObject().field("id", difference.rule().id()).field("action", action(difference.rule(), source));
            json.name("aspects").beginArray();
            for (Aspect aspect : difference.aspects()) {
                json.beginObject().field("aspect", RulesCommand.word(aspect));
                json.field("left", value(aspect, difference.left(), source));
                json.field("right", value(aspect, difference.right(), source)).end();
            }
            json.end().end();
        }
        return json.end().end().toString();
    }

    private static void jsonOnly(JsonWriter json, String name, List<Rule> rules) {
        json.name(name).beginArray();
        rules.forEach(rule -> json.value(rule.id()));
        json.end();
    }
}
