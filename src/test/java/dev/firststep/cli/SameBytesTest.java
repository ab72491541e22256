package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Same input, same bytes: whatever the machine's settings, the number of threads or the Java. */
class SameBytesTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    @TempDir
    Path root;

    @Test
    void settingsOfTheMachineLeaveNoTrace() throws Exception {
        SortedMap<String, String> plain = build(Jvm.current(), "plain", List.of(), "8");
        assertTrue(plain.size() > 200, () -> plain.size() + " files");
        assertSame(
                plain,
                build(
                        Jvm.current(),
                        "other",
                        List.of(
                                "-Duser.language=tr",
                                "-Duser.country=TR",
                                "-Duser.timezone=Pacific/Kiritimati",
                                "-Dfile.encoding=ISO-8859-1"),
                        "1"));
    }

    @Test
    void aLaterJavaMakesTheSameSite() throws Exception {
        Optional<Jvm> later = Jvm.later();
        Assumptions.assumeTrue(later.isPresent(), "SKIPPED: there is no later Java on this machine to compare with");
        assertSame(build(Jvm.current(), "this", List.of(), "2"), build(later.get(), "later", List.of(), "2"));
    }

    private SortedMap<String, String> build(Jvm jvm, String name, List<String> options, String jobs)
            throws IOException, InterruptedException {
        Path folder = Files.createDirectories(root.resolve(name));
        int code = jvm.run(
                folder,
                options,
                List.of(
                        "build",
                        "--content",
                        PROJECT.resolve("content").toString(),
                        "--templates",
                        PROJECT.resolve("templates").toString(),
                        "--out",
                        folder.resolve("site").toString(),
                        "--jobs",
                        jobs));
        assertEquals(0, code, () -> console(folder));
        return digests(folder.resolve("site"));
    }

    private static String console(Path folder) {
        try {
            return Files.readString(folder.resolve("console.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static void assertSame(SortedMap<String, String> expected, SortedMap<String, String> actual) {
        assertEquals(expected.keySet(), actual.keySet());
        expected.forEach((path, digest) -> assertEquals(digest, actual.get(path), path));
    }

    private static SortedMap<String, String> digests(Path site) throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                digests.put(site.relativize(file).toString(), dev.firststep.model.Digest.of(Files.readAllBytes(file)));
            }
        }
        return digests;
    }
}
