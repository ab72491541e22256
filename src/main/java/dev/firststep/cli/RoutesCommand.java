package dev.firststep.cli;

import dev.firststep.cloud.support.Audience;
import dev.firststep.cloud.support.SupportCase;
import dev.firststep.cloud.support.SupportRoutes;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.Wording;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.CloudId;
import dev.firststep.model.Edition;
import dev.firststep.model.LocaleTag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code firststep routes}. */
@Command(
        name = "routes",
        mixinStandardHelpOptions = true,
        description = "Prints where each reader is sent for help: for every cloud, audience, language and topic the one"
                + " place, or that there is none or more than one.",
        footer = {
            "",
            "Examples:",
            "  firststep routes --cloud china-21vianet --audience customer",
            "  firststep routes --topic billing --format json"
        })
final class RoutesCommand extends SiteRun implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--audience",
            paramLabel = "ID",
            split = ",",
            description = "Only these audiences, such as partner. Default: all.")
    private List<String> audiences = List.of();

    @Option(
            names = "--topic",
            paramLabel = "ID",
            split = ",",
            description = "Only these topics, such as billing. Default: all.")
    private List<String> topics = List.of();

    RoutesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (report.isSarif()) {
            throw new UsageException("routes are no findings, so SARIF cannot hold them", "use --format json");
        }
        List<Diagnostic> findings = new ArrayList<>();
        Optional<SiteIndex> index = wholeSite(findings);
        if (index.isEmpty()) {
            report.show(findings, false, console);
            return ExitCode.CONTENT;
        }
        SupportRoutes support = index.get().config().support();
        List<SupportCase> cases = cases(index.get(), support);
        if (report.isText()) {
            RouteLines.of(cases, support).forEach(console.out()::println);
        } else {
            console.out().println(new RoutesJson(index.get()).of(cases));
        }
        boolean settled = cases.stream().allMatch(one -> support.resolve(one).size() == 1);
        return settled ? ExitCode.OK : ExitCode.CONTENT;
    }

    private List<SupportCase> cases(SiteIndex index, SupportRoutes support) {
        requireKnown(
                audiences,
                "audience",
                support.audiences().stream().map(Audience::id).toList());
        requireKnown(topics, "topic", support.topics().keySet());
        List<CloudId> clouds =
                selected(index).stream().map(Edition::cloud).distinct().toList();
        List<LocaleTag> locales =
                selected(index).stream().map(Edition::locale).distinct().toList();
        return support.cases(clouds, locales).stream()
                .filter(one -> isWanted(one.audience(), audiences) && isWanted(one.topic(), topics))
                .toList();
    }

    private static boolean isWanted(String id, List<String> wanted) {
        return wanted.isEmpty() || wanted.contains(id);
    }

    private static void requireKnown(List<String> wanted, String what, Collection<String> known) {
        for (String id : wanted) {
            if (!known.contains(id)) {
                throw new UsageException(
                        "support.yml has no " + what + " " + Wording.quoted(id), Wording.choices(id, known));
            }
        }
    }
}
