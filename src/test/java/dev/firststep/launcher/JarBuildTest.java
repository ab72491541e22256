package dev.firststep.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The jar is built when, and only when, there are newer sources. */
@DisabledOnOs(OS.WINDOWS)
class JarBuildTest {
    private static final String ANNOUNCEMENT =
            "firststep: building target/firststep.jar, which is missing or older than its sources\n";

    @TempDir
    Path folder;

    private Installation installation;

    @BeforeEach
    void install() throws Exception {
        installation = new Installation(folder.resolve("home"), folder.resolve("tools"));
    }

    @Test
    void aJarNewerThanItsSourcesIsTakenAsItIs() throws Exception {
        assertEquals(0, installation.run("build").exit());
        assertEquals(0, installation.mavenRuns());
    }

    @Test
    void aMissingOrOldJarIsBuiltOnceAndSaysSoInOneLine() throws Exception {
        installation.makeJarOlderThanSources();
        assertBuilt();
        Files.delete(installation.jar());
        assertBuilt();
        assertEquals(2, installation.mavenRuns());
        assertEquals("", installation.run("build").err());
        assertEquals(2, installation.mavenRuns());
    }

    @Test
    void aRemovedSourceMakesTheJarOld() throws Exception {
        Files.delete(installation.home.resolve("src/main/java/Main.java"));
        assertBuilt();
    }

    @Test
    void withoutSourcesTheJarIsTakenAsItIs() throws Exception {
        installation.makeJarOlderThanSources();
        Files.delete(installation.home.resolve("pom.xml"));
        assertEquals("", installation.run("build").err());
        Files.delete(installation.jar());
        var outcome = installation.run("build");
        assertEquals(69, outcome.exit());
        assertTrue(outcome.err().endsWith("is missing, and there are no sources to build it from\n"), outcome.err());
    }

    @Test
    void aFailedBuildShowsWhatMavenSaid() throws Exception {
        installation.makeJarOlderThanSources();
        installation.set("MAVEN_FAILS", "yes");
        var outcome = installation.run("build");
        assertEquals(70, outcome.exit());
        assertEquals(
                ANNOUNCEMENT + "a word of Maven's\nfirststep: the jar could not be built; what Maven said is above\n",
                outcome.err());
        assertUnlocked();
    }

    @Test
    void twoStartsAtOnceBuildOnce() throws Exception {
        installation.makeJarOlderThanSources();
        installation.set("MAVEN_SLEEP", "0.3");
        Process first = installation.start(installation.script().toString(), "build");
        Process second = installation.start(installation.script().toString(), "build");
        assertEquals(0, Installation.outcome(first).exit());
        assertEquals(0, Installation.outcome(second).exit());
        assertEquals(1, installation.mavenRuns());
    }

    @Test
    void aLockWhoseOwnerDiedIsTakenOver() throws Exception {
        installation.makeJarOlderThanSources();
        Process dead = installation.start("true");
        dead.waitFor();
        Files.createSymbolicLink(lock(), Path.of(Long.toString(dead.pid())));
        assertBuilt();
    }

    @Test
    void anInterruptedBuildLeavesNoLock() throws Exception {
        installation.makeJarOlderThanSources();
        installation.set("MAVEN_SLEEP", "30");
        Process process = installation.start(installation.script().toString(), "build");
        while (installation.mavenRuns() == 0) {
            Thread.sleep(10);
        }
        process.destroy();
        assertEquals(143, process.waitFor());
        assertUnlocked();
    }

    private void assertBuilt() throws Exception {
        var outcome = installation.run("build");
        assertEquals(0, outcome.exit());
        assertEquals(ANNOUNCEMENT, outcome.err());
        assertEquals("[build]", outcome.passedOn().get(0));
        assertUnlocked();
    }

    private void assertUnlocked() {
        assertFalse(Files.exists(lock(), LinkOption.NOFOLLOW_LINKS));
    }

    private Path lock() {
        return installation.home.resolve("target/firststep-build.lock");
    }
}
