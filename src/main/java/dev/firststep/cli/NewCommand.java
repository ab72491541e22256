package dev.firststep.cli;

import dev.firststep.build.SiteBuilder;
import dev.firststep.build.content.Project;
import dev.firststep.build.edit.ArticleSkeleton;
import dev.firststep.config.ContentConfig;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.link.Addresses;
import dev.firststep.model.ArticlePath;
import dev.firststep.source.FileNames;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code firststep new}. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Starts an article: a skeleton in every language.",
        footer = {"", "Example:", "  firststep new accounts/shared-mailboxes --title \"Shared mailboxes\""})
final class NewCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final ProjectOptions options = new ProjectOptions();

    @Parameters(paramLabel = "PATH", description = "The path of the article, such as accounts/shared-mailboxes.")
    private String path = "";

    @Option(names = "--title", paramLabel = "TEXT", description = "Its title. Default: made from the path.")
    private @Nullable String title;

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ArticlePath article = article();
        Project project = options.project();
        requireConfined(project.content(), article);
        List<Diagnostic> findings = new ArrayList<>();
        Optional<ContentConfig> config = SiteBuilder.config(project, findings);
        if (config.isEmpty()) {
            findings.forEach(finding -> console.say(finding.position() + " " + finding.message()));
            return ExitCode.CONTENT;
        }
        ArticleSkeleton skeleton =
                new ArticleSkeleton(project.content(), config.get().site().localeTags());
        try {
            List<Path> files = skeleton.create(article, title(article), today());
            Path here = Path.of("").toAbsolutePath();
            files.forEach(file -> console.out().println(ProjectOptions.shown(here, file)));
        } catch (FileAlreadyExistsException e) {
            throw new UsageException("the article exists already: " + e.getFile(), "choose another path");
        }
        console.say("now add '- article: " + article + "' to toc.yml in every language");
        return ExitCode.OK;
    }

    /** A folder that is a link would lead the new files out of the content, and no build would follow it. */
    private static void requireConfined(Path content, ArticlePath article) throws IOException {
        try (Stream<Path> locales = Files.list(content)) {
            for (Path locale : locales.toList()) {
                Path at = locale;
                for (String below : article.value().split("/", -1)) {
                    if (Files.isSymbolicLink(at)) {
                        throw new UsageException(at + " is a link", "put the folder itself there");
                    }
                    at = at.resolve(below);
                }
            }
        }
    }

    private ArticlePath article() {
        String plain = path.endsWith(".md") ? path.substring(0, path.length() - 3) : path;
        Optional<String> problem = Stream.of((plain + ".md").split("/", -1))
                .flatMap(name -> FileNames.problem(name).stream())
                .findFirst();
        if (problem.isPresent() || !ArticlePath.isValid(plain) || Addresses.isTaken(new ArticlePath(plain))) {
            throw new UsageException(
                    "'" + path + "' is no path for an article",
                    "use lower-case letters, digits and hyphens, with slashes between folders, and no name of a generated"
                            + " file");
        }
        return new ArticlePath(plain);
    }

    private String title(ArticlePath article) {
        if (title == null) {
            return article.words();
        }
        if (title.isBlank() || title.chars().anyMatch(Character::isISOControl)) {
            throw new UsageException("this is no title for an article", "write one line of text after --title");
        }
        return title;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }
}
