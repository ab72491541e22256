package dev.firststep.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputLockTest {
    private final Path project;

    OutputLockTest(@TempDir Path project) {
        this.project = project;
    }

    @Test
    void twoBuildsOfOneFolderAreKeptApart() throws IOException {
        Path out = project.resolve("site");
        try (Publication publication = Publication.open(out, List.of())) {
            Sites.write(publication, Map.of("a", "1"));
            assertThrows(
                    OutputBusyException.class,
                    () -> Publication.open(out, List.of()).close());
            Path sameFolder =
                    Files.createSymbolicLink(project.resolve("link"), project).resolve("site");
            assertThrows(
                    OutputBusyException.class,
                    () -> Publication.open(sameFolder, List.of()).close());
            publication.commit(Sites.INPUT, Sites.ENGINE, Sites.BORDERS);
        }
        Publication.open(out, List.of()).close();
        assertEquals(Map.of("a", "1"), Sites.contents(out));
    }

    @Test
    void twoFoldersSideBySideAreBuiltAtOnce() throws IOException {
        try (Publication one = Publication.open(project.resolve("one"), List.of());
                Publication two = Publication.open(project.resolve("two"), List.of())) {
            one.commit(Sites.INPUT, Sites.ENGINE, Sites.BORDERS);
            two.commit(Sites.INPUT, Sites.ENGINE, Sites.BORDERS);
        }
        assertEquals(Map.of(), Sites.contents(project.resolve("two")));
    }

    @Test
    void anotherProcessIsKeptOutEvenAfterAThreadOfThisOneTried() throws Exception {
        Path out = project.resolve("site");
        try (Publication publication = Publication.open(out, List.of())) {
            assertEquals("busy", openInAnotherProcess(out));
            assertThrows(
                    OutputBusyException.class,
                    () -> Publication.open(out, List.of()).close());
            assertEquals("busy", openInAnotherProcess(out));
            Sites.write(publication, Map.of("a", "1"));
        }
        assertEquals("open", openInAnotherProcess(out));
    }

    private static String openInAnotherProcess(Path out) throws IOException, InterruptedException {
        Process process = Sites.java(Opener.class, out.toString()).start();
        String answer = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        assertEquals(0, process.waitFor());
        return answer;
    }

    /** Says whether an output folder can be opened. */
    static final class Opener {
        private Opener() {}

        public static void main(String[] arguments) throws IOException {
            try (Publication publication = Publication.open(Path.of(arguments[0]), List.of())) {
                System.out.println(Files.isDirectory(publication.staging()) ? "open" : "no folder");
            } catch (OutputBusyException e) {
                System.out.println("busy");
            }
        }
    }
}
