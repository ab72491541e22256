package dev.firststep.build.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a help centre lies.
 *
 * @param content the folder of its articles and configuration
 * @param shownContent how that folder is written in diagnostics
 * @param templates the folder of its own templates; the built-in ones stand in for what it lacks
 * @param out the folder of the generated site
 * @param learn how the content is read if it is a repository in Microsoft Learn's layout; empty for a content folder
 */
public record Project(
        Path content, String shownContent, Optional<Path> templates, Path out, Optional<LearnOptions> learn) {
    /** Configurations of docsets lie in a folder of the repository or one below that. */
    private static final int DEPTH = 3;

    private static final Set<String> CONFIGURATIONS =
            Set.of(".openpublishing.publish.config.json", "docfx.json", "docfx.yml");

    /** The folders that the site is made from. */
    public List<Path> inputs() {
        List<Path> inputs = new ArrayList<>(List.of(content));
        templates.ifPresent(inputs::add);
        learn.ifPresent(options -> {
            options.fallback().ifPresent(inputs::add);
            options.dependencies().ifPresent(inputs::add);
            options.config().ifPresent(inputs::add);
        });
        return inputs;
    }

    /** Whether a folder is a repository in Microsoft Learn's layout. */
    public static boolean isLearnRepository(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.find(folder, DEPTH, (path, attributes) -> attributes.isRegularFile())) {
            return files.anyMatch(
                    file -> CONFIGURATIONS.contains(file.getFileName().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
