package dev.firststep.learn;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.learn.repository.FolderFiles;
import dev.firststep.learn.repository.LearnRepository;
import dev.firststep.learn.repository.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Real repositories, where they are at hand: the archives in the folder that FIRSTSTEP_CORPUS names. */
public final class UnzippedCorpus {
    private UnzippedCorpus() {}

    /** The repository in an archive; the test is skipped when the archive is not there. */
    public static LearnRepository open(String name, Path folder, DiagnosticSink findings) throws IOException {
        return LearnRepository.open(Sources.of(FolderFiles.open(unzip(name, folder), "repo", findings)), findings);
    }

    /** The folder of the repository in an archive; the test is skipped when the archive is not there. */
    public static Path unzip(String name, Path folder) throws IOException {
        Optional<Path> zip = Optional.ofNullable(System.getenv("FIRSTSTEP_CORPUS"))
                .map(corpus -> Path.of(corpus, name + ".zip"))
                .filter(Files::isRegularFile);
        assumeTrue(zip.isPresent(), "SKIPPED: FIRSTSTEP_CORPUS names no folder with " + name + ".zip");
        unzip(zip.orElseThrow(), folder);
        return root(folder);
    }

    private static void unzip(Path zip, Path folder) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (file.startsWith(folder) && !entry.isDirectory()) {
                    Files.createDirectories(file.getParent());
                    Files.copy(in, file);
                }
            }
        }
    }

    /** Archives may hold their files in one folder. */
    private static Path root(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> paths = inside.toList();
            return paths.size() == 1 && Files.isDirectory(paths.get(0)) ? paths.get(0) : folder;
        }
    }
}
