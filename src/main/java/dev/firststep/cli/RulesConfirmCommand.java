package dev.firststep.cli;

import dev.firststep.build.SiteBuilder;
import dev.firststep.build.edit.RuleTranslationFile;
import dev.firststep.config.ContentConfig;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.Wording;
import dev.firststep.model.LocaleTag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code firststep rules confirm}. */
@Command(
        name = "confirm",
        mixinStandardHelpOptions = true,
        description = "Notes in <locale>/rules.yml that the words of these rules were made from those that the source"
                + " language has today. Compare the two first.",
        footer = {
            "",
            "Examples:",
            "  firststep rules confirm zh-CN buy-subscription cancel-subscription",
            "  firststep rules confirm zh-CN --all"
        })
final class RulesConfirmCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final ProjectOptions project = new ProjectOptions();

    @Parameters(index = "0", paramLabel = "LOCALE", description = "The language of the words, such as zh-CN.")
    private String locale = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "RULE", description = "The ids of rules.")
    private List<String> ids = List.of();

    @Option(names = "--all", description = "Every rule that the file holds.")
    private boolean all;

    RulesConfirmCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (all != ids.isEmpty()) {
            throw new UsageException("which rules?", "name their ids, or give --all instead");
        }
        List<Diagnostic> findings = new ArrayList<>();
        Optional<ContentConfig> config = SiteBuilder.config(project.project(), findings);
        if (config.isEmpty()) {
            findings.forEach(finding -> console.say(finding.position() + " " + finding.message()));
            return ExitCode.CONTENT;
        }
        LocaleTag translation = translation(config.get());
        SortedMap<String, String> digests = new TreeMap<>();
        LocaleTag source = config.get().site().sourceLocale();
        config.get().rules().all().forEach(rule -> digests.put(rule.id(), rule.digest(source)));
        RuleTranslationFile file = new RuleTranslationFile(project.project(), translation);
        List<String> held = file.ids();
        ids.forEach(id -> requireKnown(id, held));
        digests.keySet().retainAll(all ? held : ids);
        List<String> changed = file.confirm(digests);
        changed.forEach(console.out()::println);
        console.say("confirmed " + ReportOptions.plural(changed.size(), "rule") + " in " + translation);
        return ExitCode.OK;
    }

    private LocaleTag translation(ContentConfig config) {
        List<String> others = config.site().localeTags().stream()
                .filter(tag -> !tag.equals(config.site().sourceLocale()))
                .map(LocaleTag::value)
                .toList();
        if (!others.contains(locale)) {
            throw new UsageException(
                    Wording.quoted(locale) + " is no language into which this site is translated",
                    Wording.choices(locale, others));
        }
        return new LocaleTag(locale);
    }

    private void requireKnown(String id, List<String> held) {
        if (!held.contains(id)) {
            throw new UsageException(
                    locale + "/rules.yml has no rule " + Wording.quoted(id),
                    Wording.meant(id, held, "translate it first"));
        }
    }
}
