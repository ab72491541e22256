package dev.firststep.cli;

import dev.firststep.build.content.LearnOptions;
import dev.firststep.build.content.Project;
import dev.firststep.publish.ledger.LedgerFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where the help centre lies. */
final class ProjectOptions {
    private static final String SITE_FILE = "site.yml";
    static final String SITE_FOLDER = "site";

    @Option(
            names = "--content",
            paramLabel = "FOLDER",
            description = "The articles and their configuration, or a repository in Microsoft Learn's layout. Default:"
                    + " the folder 'content' here, else in a folder above.")
    private @Nullable Path content;

    @Option(
            names = "--templates",
            paramLabel = "FOLDER",
            description = "Your own templates; built-in ones stand in for those it lacks. Default: the folder"
                    + " 'templates' beside the content.")
    private @Nullable Path templates;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description =
                    "Where the site goes. Default: the folder 'site' beside the content; 'site-<id>' for a partner,"
                            + " 'site-partners' for several.")
    private @Nullable Path out;

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            description = "The record of every address that was ever published. Default: ledger.tsv beside the content,"
                    + " if it is there; a build with --out elsewhere then adds nothing to it.")
    private @Nullable Path ledger;

    @Mixin
    private final LearnSwitches learn = new LearnSwitches();

    /**
     * The project these options name.
     *
     * @throws UsageException when there is none
     */
    Project project() {
        return project(SITE_FOLDER);
    }

    /**
     * The project these options name.
     *
     * @param folder where the site goes by default, beside the content
     * @throws UsageException when there is none
     */
    Project project(String folder) {
        Path here = Path.of("").toAbsolutePath();
        Path contentFolder = content != null ? content : found(here).resolve("content");
        boolean repository = !Files.isRegularFile(contentFolder.resolve(SITE_FILE));
        if (repository && !Project.isLearnRepository(contentFolder)) {
            throw new UsageException(
                    "no " + SITE_FILE + " in " + contentFolder,
                    "name the folder that has it with --content, or go to the project's folder");
        }
        if (!repository && learn.areGiven()) {
            throw new UsageException(
                    contentFolder + " is no Learn repository",
                    "leave out --fallback, --dependencies, --config and --repair");
        }
        Path root = parent(contentFolder);
        return new Project(
                contentFolder.toAbsolutePath().normalize(),
                shown(here, contentFolder),
                templates(root),
                out != null ? out : root.resolve(folder),
                repository ? Optional.of(learn.options(contentFolder)) : Optional.empty());
    }

    /** The ledger of a project, whether it is there or not. */
    LedgerFile ledger(Project project) {
        Path file = ledger != null ? ledger : parent(project.content()).resolve(LedgerFile.NAME);
        return new LedgerFile(
                file.toAbsolutePath().normalize(), shown(Path.of("").toAbsolutePath(), file));
    }

    /** Whether the site goes where it is published from, or to a folder that somebody only looks at. */
    boolean isPublished(Project project) {
        Path usual = parent(project.content()).resolve(SITE_FOLDER);
        return ledger != null || project.out().toAbsolutePath().normalize().equals(usual);
    }

    /** A repository that is read, and the folder that is written. */
    static Project repository(Path folder, Path out, LearnOptions options) {
        Path here = Path.of("").toAbsolutePath();
        return new Project(
                folder.toAbsolutePath().normalize(), shown(here, folder), Optional.empty(), out, Optional.of(options));
    }

    /** The nearest folder upwards that has content; else the folder of the launcher, so that the sample builds. */
    private static Path found(Path here) {
        for (Path at = here; at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve("content").resolve(SITE_FILE))) {
                return at;
            }
        }
        return Optional.ofNullable(System.getProperty("firststep.home"))
                .map(Path::of)
                .orElse(here);
    }

    private static Path parent(Path folder) {
        return Optional.ofNullable(folder.toAbsolutePath().normalize().getParent())
                .orElse(folder);
    }

    private Optional<Path> templates(Path root) {
        if (templates != null && !Files.isDirectory(templates)) {
            throw new UsageException("no folder " + templates, "name the folder of your templates with --templates");
        }
        return Optional.ofNullable(templates)
                .or(() -> Optional.of(root.resolve("templates")).filter(Files::isDirectory));
    }

    static String shown(Path here, Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(here) ? here.relativize(absolute) : absolute;
        return shown.toString().replace('\\', '/');
    }
}
