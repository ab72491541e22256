package dev.firststep.build.content;

import dev.firststep.learn.site.Repair;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * How a repository in Microsoft Learn's layout is made a help centre.
 *
 * @param fallback the repository that its translations were made from
 * @param dependencies the folder in which other repositories lie that it asks for
 * @param config a folder of {@code site.yml}, {@code clouds.yml} and others that are laid over the repository
 * @param repairs the damage that is mended
 */
public record LearnOptions(
        Optional<Path> fallback, Optional<Path> dependencies, Optional<Path> config, Set<Repair> repairs) {
    public static final LearnOptions NONE =
            new LearnOptions(Optional.empty(), Optional.empty(), Optional.empty(), Set.of());

    public LearnOptions {
        repairs = Set.copyOf(repairs);
    }
}
