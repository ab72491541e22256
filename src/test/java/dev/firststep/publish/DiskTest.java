package dev.firststep.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    private final Path folder;

    DiskTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void whereAFileCannotBeLinkedItIsCopiedWithItsTime() throws IOException {
        Path memory = Path.of("/dev/shm");
        Assumptions.assumeTrue(
                Files.isWritable(memory) && !Files.getFileStore(memory).equals(Files.getFileStore(folder)),
                "no second file system here");
        Path other = Files.createTempDirectory(memory, "firststep");
        try {
            keepsTextAndTime(folder.resolve("from"), other.resolve("to"));
        } finally {
            Disk.removeTree(other);
        }
    }

    @Test
    void aFileThatIsGoneIsAFailure() {
        assertThrows(NoSuchFileException.class, () -> Disk.keep(folder.resolve("gone"), folder.resolve("to")));
    }

    private static void keepsTextAndTime(Path from, Path to) throws IOException {
        Files.writeString(from, "text");
        Files.setLastModifiedTime(from, LONG_AGO);
        Disk.keep(from, to);
        assertEquals("text", Files.readString(to));
        assertEquals(LONG_AGO, Files.getLastModifiedTime(to));
    }
}
