package dev.firststep.cli;

import dev.firststep.cloud.rule.Practice;
import dev.firststep.cloud.rule.Rule;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.JsonWriter;
import dev.firststep.diagnostic.TextTable;
import dev.firststep.link.LinkResolver;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.Edition;
import dev.firststep.model.LocaleTag;
import dev.firststep.render.data.RuleFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code firststep rules}. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Prints the self-support rules: who may do what in each cloud, and where.",
        footer = {
            "",
            "Examples:",
            "  firststep rules --cloud china-21vianet",
            "  firststep rules --cloud global --locale zh-CN --format json",
            "  firststep rules diff global china-21vianet",
            "  firststep rules confirm zh-CN --all"
        })
final class RulesCommand extends SiteRun implements Callable<Integer> {
    private final Console console;

    private RulesCommand(Console console) {
        this.console = console;
    }

    /** The command with those below it. */
    static CommandLine withItsOwn(Console console) {
        CommandLine rules = new CommandLine(new RulesCommand(console));
        rules.addSubcommand(new RulesDiffCommand(console));
        rules.addSubcommand(new RulesConfirmCommand(console));
        rules.getSubcommands().values().forEach(own -> own.getCommandSpec().versionProvider(new Version()));
        return rules;
    }

    @Override
    public Integer call() throws IOException {
        if (report.isSarif()) {
            throw new UsageException("rules are no findings, so SARIF cannot hold them", "use --format json");
        }
        List<Diagnostic> findings = new ArrayList<>();
        Optional<SiteIndex> index = wholeSite(findings);
        if (index.isEmpty()) {
            report.show(findings, false, console);
            return ExitCode.CONTENT;
        }
        if (report.isText()) {
            editions(index.get()).forEach(edition -> print(index.get(), edition));
        } else {
            console.out().println(json(index.get()));
        }
        return ExitCode.OK;
    }

    /** One language is enough unless others are asked for. */
    private List<Edition> editions(SiteIndex index) {
        LocaleTag source = index.config().site().sourceLocale();
        return selected(index).stream()
                .filter(edition ->
                        !selection.locales().isEmpty() || edition.locale().equals(source))
                .toList();
    }

    /** A list with what {@code rules.json} of each edition holds. */
    private String json(SiteIndex index) {
        RuleFiles files = new RuleFiles(index, new LinkResolver(index));
        JsonWriter json = new JsonWriter().beginArray();
        editions(index).forEach(edition -> files.write(json, edition));
        return json.end().toString();
    }

    private void print(SiteIndex index, Edition edition) {
        List<Rule> rules = index.config().rules().in(edition.cloud());
        LocaleTag source = index.config().site().sourceLocale();
        List<List<String>> lines = new ArrayList<>();
        rules.forEach(rule ->
                rule.in(edition.cloud()).ifPresent(practice -> lines.add(line(rule, practice, edition, source))));
        console.out().println(edition + ": " + ReportOptions.plural(rules.size(), "rule"));
        TextTable.lines(lines).forEach(line -> console.out().println("  " + line));
    }

    private static List<String> line(Rule rule, Practice practice, Edition edition, LocaleTag source) {
        LocaleTag language = rule.language(edition.locale(), source);
        String standIn = language.equals(edition.locale()) ? "" : "[" + language + "] ";
        return List.of(
                rule.id(),
                who(practice),
                practice.where().map(where -> where.id()).orElse("-"),
                practice.topic(),
                word(rule.force()),
                standIn + rule.action().in(language, source));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Everybody who takes the action. */
    static String who(Practice practice) {
        return practice.who().stream().map(RulesCommand::word).collect(Collectors.joining(", "));
    }
}
