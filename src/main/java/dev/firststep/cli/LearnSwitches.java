package dev.firststep.cli;

import dev.firststep.build.content.LearnOptions;
import dev.firststep.learn.site.Repair;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How a repository in Microsoft Learn's layout is read. */
final class LearnSwitches {
    @Option(
            names = "--fallback",
            paramLabel = "FOLDER",
            description = "For a Learn repository: the one that its translations were made from.")
    private @Nullable Path fallback;

    @Option(
            names = "--dependencies",
            paramLabel = "FOLDER",
            description =
                    "For a Learn repository: where clones of the other repositories lie that it asks for, each in a"
                            + " folder with its name.")
    private @Nullable Path dependencies;

    @Option(
            names = "--config",
            paramLabel = "FOLDER",
            description = "For a Learn repository: a site.yml, clouds.yml and others that are laid over it.")
    private @Nullable Path config;

    @Option(
            names = "--repair",
            paramLabel = "WHAT",
            split = ",",
            converter = RepairName.class,
            description = "For a Learn repository: damage that is mended: china-prefix, alert-keywords, cjk-emphasis."
                    + " Default: none.")
    private List<Repair> repairs = List.of();

    /**
     * The options as they were given.
     *
     * @param repository the folder they are for
     */
    LearnOptions options(Path repository) {
        Optional<Path> originals = folder(fallback);
        if (originals.filter(folder -> real(folder).equals(real(repository))).isPresent()) {
            throw new UsageException(
                    "the fallback " + fallback + " is the repository itself",
                    "name the repository that its translations were made from, or leave out --fallback");
        }
        return new LearnOptions(originals, folder(dependencies), folder(config), Set.copyOf(repairs));
    }

    boolean areGiven() {
        return fallback != null || dependencies != null || config != null || !repairs.isEmpty();
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> folder(@Nullable Path folder) {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new UsageException("no folder " + folder, "name a folder that exists");
        }
        return Optional.ofNullable(folder);
    }

    /** Reads the name of a repair as it is written. */
    static final class RepairName implements ITypeConverter<Repair> {
        @Override
        public Repair convert(String name) {
            return Arrays.stream(Repair.values())
                    .filter(repair -> repair.toString().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + name + "' is none of china-prefix, alert-keywords, cjk-emphasis"));
        }
    }
}
