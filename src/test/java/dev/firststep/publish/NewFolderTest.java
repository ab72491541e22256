package dev.firststep.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFolderTest {
    private static final byte[] TEXT = "text".getBytes(UTF_8);

    @TempDir
    Path root;

    @Test
    void whatIsCommittedIsThereAndNothingElse() throws IOException {
        Files.createDirectory(root.resolve("to"));
        try (NewFolder folder = NewFolder.at(root.resolve("to"), List.of())) {
            folder.write("en/a.md", TEXT);
            folder.write("site.yml", TEXT);
            folder.commit();
        }
        assertEquals(List.of("to", "to/en", "to/en/a.md", "to/site.yml"), all());
    }

    @Test
    void aWriteThatFailsLeavesNothing() throws IOException {
        try (NewFolder folder = NewFolder.at(root.resolve("to"), List.of())) {
            folder.write("a", TEXT);
            assertThrows(FileAlreadyExistsException.class, () -> folder.write("a/b", TEXT));
        }
        assertEquals(List.of(), all());
    }

    @Test
    void aFolderThatWasClosedTakesNoMore() throws IOException {
        NewFolder folder = NewFolder.at(root.resolve("to"), List.of());
        folder.write("a", TEXT);
        folder.close();
        assertThrows(InterruptedIOException.class, () -> folder.write("b", TEXT));
        assertThrows(InterruptedIOException.class, folder::commit);
        assertEquals(List.of(), all());
    }

    @Test
    void noFileLeavesTheFolder() throws IOException {
        try (NewFolder folder = NewFolder.at(root.resolve("to"), List.of())) {
            assertThrows(IllegalArgumentException.class, () -> folder.write("../a", TEXT));
        }
        assertEquals(List.of(), all());
    }

    @Test
    void aFolderWithinWhatIsReadIsRefused() {
        assertThrows(OutputRefusedException.class, () -> NewFolder.at(root.resolve("repository/to"), List.of(root)));
    }

    private List<String> all() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> !file.equals(root))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
