package dev.firststep.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The archive of classes is made once, is used only for the jar and the Java it was made with, and is never missed. */
@DisabledOnOs(OS.WINDOWS)
class ArchiveTest {
    @TempDir
    Path folder;

    private Installation installation;
    private Path jdk;

    @BeforeEach
    void install() throws Exception {
        installation = new Installation(folder.resolve("home"), folder.resolve("tools"));
        installation.addContent();
        jdk = installation.jdk("seventeen", "17.0.1");
        installation.set("FIRSTSTEP_JAVA_HOME", jdk.toString());
    }

    @Test
    void itIsMadeOnceAndUsedFromThenOn() throws Exception {
        assertUsed();
        assertUsed();
        assertEquals(1, installation.trainings(jdk));
    }

    @Test
    void newerJavasGetTheirNewerKind() throws Exception {
        installation.unset("FIRSTSTEP_JAVA_HOME");
        Path archive = installation.home.resolve("target/firststep-java990000001.aot");
        assertTrue(installation.run().has("[-XX:AOTCache=" + archive.toRealPath() + "]"));
    }

    @Test
    void anotherJarJavaOrPlaceNeedsAnother() throws Exception {
        assertUsed();
        Installation.write(installation.jar(), "other");
        assertUsed();
        assertEquals(2, installation.trainings(jdk));
        Installation.write(jdk.resolve("release"), "JAVA_VERSION=\"17.0.1\"\nPATCHED=\"yes\"\n");
        assertUsed();
        assertEquals(3, installation.trainings(jdk));
        Installation moved = new Installation(folder.resolve("moved"), folder.resolve("other tools"));
        moved.addContent();
        moved.set("FIRSTSTEP_JAVA_HOME", jdk.toString());
        for (String name : new String[] {"firststep-java17000001.jsa", "firststep-java17000001.jsa.for"}) {
            Files.copy(
                    installation.home.resolve("target").resolve(name),
                    moved.home.resolve("target").resolve(name));
        }
        assertEquals(0, moved.run().exit());
        assertEquals(4, installation.trainings(jdk));
    }

    @Test
    void aDamagedOneIsReplaced() throws Exception {
        assertUsed();
        Installation.write(archive(), "arch");
        assertUsed();
        assertEquals("archive\n", Files.readString(archive()));
        assertEquals(2, installation.trainings(jdk));
    }

    @Test
    void oneThatCantBeMadeIsNotTriedAgain() throws Exception {
        installation.set("NO_ARCHIVE", "yes");
        assertNotUsed();
        assertNotUsed();
        assertEquals(1, installation.trainings(jdk));
    }

    @Test
    void aFolderThatCantBeWrittenIsNoObstacle() throws Exception {
        Path target = installation.home.resolve("target");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            var outcome = installation.run("build");
            assertEquals(0, outcome.exit());
            assertEquals("", outcome.err());
        } finally {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void withoutASampleNoneIsMade() throws Exception {
        Files.delete(installation.home.resolve("content/en/index.md"));
        Files.delete(installation.home.resolve("content/en"));
        Files.delete(installation.home.resolve("content"));
        assertNotUsed();
        assertEquals(0, installation.trainings(jdk));
    }

    private void assertUsed() throws Exception {
        var outcome = installation.run("build");
        assertTrue(outcome.has("[-XX:SharedArchiveFile=" + archive().toRealPath() + "]"), outcome::toString);
        assertEquals("", outcome.err());
    }

    private void assertNotUsed() throws Exception {
        var outcome = installation.run("build");
        assertEquals(0, outcome.exit());
        assertFalse(outcome.out().stream().anyMatch(line -> line.startsWith("[-XX:SharedArchiveFile")));
        assertEquals("", outcome.err());
    }

    private Path archive() {
        return installation.home.resolve("target/firststep-java17000001.jsa");
    }
}
