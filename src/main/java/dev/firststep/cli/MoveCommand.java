package dev.firststep.cli;

import dev.firststep.build.content.Project;
import dev.firststep.build.move.ArticleMover;
import dev.firststep.build.move.ArticleMover.Plan;
import dev.firststep.build.move.FileChanges.Change;
import dev.firststep.build.move.MoveRefusal;
import dev.firststep.model.ArticlePath;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code firststep mv}. */
@Command(
        name = "mv",
        mixinStandardHelpOptions = true,
        description = "Moves an article, or a folder of articles, in every language: files, links to and from them,"
                + " navigation and configuration, with a redirect from each old address.",
        footer = {
            "",
            "Examples:",
            "  firststep mv billing/questions billing/common-questions",
            "  firststep mv billing/ bills --dry-run"
        })
final class MoveCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final ProjectOptions options = new ProjectOptions();

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "The path of an article, or of a folder; with a slash at its end always the whole folder.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "Its new path.")
    private String to = "";

    @Option(names = "--dry-run", description = "Only say what would change.")
    private boolean dryRun;

    MoveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Project project = options.project();
        if (project.learn().isPresent()) {
            throw new UsageException(
                    "articles of a Learn repository stay where they are", "import it first, or move them there");
        }
        try {
            Plan plan = new ArticleMover(LedgerRun.wholeSite(project, LocalDate.now(ZoneOffset.UTC)))
                    .plan(plain(from), target());
            if (!dryRun) {
                plan.changes().apply();
            }
            show(plan, project);
            return ExitCode.OK;
        } catch (MoveRefusal refusal) {
            if (!refusal.isInContent()) {
                throw new UsageException(refusal.message(), refusal.hint());
            }
            console.say("not moved: " + refusal.message());
            console.say("    " + refusal.hint());
            return ExitCode.CONTENT;
        }
    }

    /** People copy paths from files. */
    private static String plain(String path) {
        return path.endsWith(".md") ? path.substring(0, path.length() - 3) : path;
    }

    private ArticlePath target() {
        String path = plain(to);
        String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        if (bare.isEmpty() || !ArticlePath.isValid(bare)) {
            throw new UsageException(
                    "'" + to + "' is no path for an article",
                    "use lower-case letters, digits and hyphens, with slashes between folders");
        }
        return new ArticlePath(bare);
    }

    private void show(Plan plan, Project project) {
        long moved = plan.changes().all().stream().filter(Change::isMove).count();
        long changed =
                plan.changes().all().stream().filter(c -> c.bytes().isPresent()).count();
        plan.changes().all().forEach(change -> console.out().println(line(change, plan, project)));
        console.say((dryRun ? "would move " : "moved ") + ReportOptions.plural(moved, "file") + "; "
                + ReportOptions.plural(changed, "file") + " with other links, "
                + ReportOptions.plural(plan.redirects().size(), "new redirect"));
    }

    private static String line(Change change, Plan plan, Project project) {
        String to = shown(change.to(), plan, project);
        return change.isMove() ? shown(change.from(), plan, project) + " -> " + to : to;
    }

    private static String shown(Path file, Plan plan, Project project) {
        return project.shownContent() + "/"
                + plan.changes().root().relativize(file).toString().replace('\\', '/');
    }
}
