package dev.firststep.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The newest Java wins, by what its release file says, unless one is named. */
@DisabledOnOs(OS.WINDOWS)
class JavaChoiceTest {
    @TempDir
    Path folder;

    private Installation installation;

    @BeforeEach
    void install() throws Exception {
        installation = new Installation(folder.resolve("home"), folder.resolve("tools"));
    }

    @Test
    void theNewestIsPickedWhereverItLies() throws Exception {
        Path newest = installation.jdk(installation.userHome().resolve(".jdks/some jdk"), "990.0.10");
        installation.jdk(installation.userHome().resolve(".sdkman/candidates/java/x"), "990.0.9");
        assertJava(newest);
    }

    @Test
    void theOneOnThePathIsFoundBehindItsLinks() throws Exception {
        Path newest = installation.jdk("on path", "991");
        Files.createSymbolicLink(folder.resolve("tools/alternative"), newest.resolve("bin/java"));
        Files.createSymbolicLink(folder.resolve("tools/bin/java"), Path.of("../alternative"));
        assertJava(newest);
    }

    @Test
    void ofEqualOnesJavaHomeIsTaken() throws Exception {
        installation.jdk(installation.userHome().resolve(".jdks/same"), Installation.NEWEST);
        assertJava(folder.resolve("tools/newest"));
    }

    @Test
    void aNamedOneIsTakenThoughNewerOnesAreThere() throws Exception {
        Path named = installation.jdk("seventeen", "17.0.2");
        installation.set("FIRSTSTEP_JAVA_HOME", named.toString());
        assertJava(named);
    }

    @Test
    void aNamedOneThatIsTooOldIsRefused() throws Exception {
        for (String version : new String[] {"16.0.2", "1.8.0_392", "11", "none"}) {
            Path named = installation.jdk("old", version);
            installation.set("FIRSTSTEP_JAVA_HOME", named.toString());
            var outcome = installation.run("build");
            assertEquals(69, outcome.exit());
            assertEquals(
                    "firststep: FIRSTSTEP_JAVA_HOME (" + named + ") is no Java 17 or newer\n", outcome.err(), version);
        }
    }

    @Test
    void aFolderWithoutJavaOrVersionIsPassedOver() throws Exception {
        Path jdks = installation.userHome().resolve(".jdks");
        Files.delete(installation.jdk(jdks.resolve("no java"), "995").resolve("bin/java"));
        Files.delete(installation.jdk(jdks.resolve("no release"), "996").resolve("release"));
        Installation.write(installation.jdk(jdks.resolve("odd"), "997").resolve("release"), "\n=\nJAVA_VERSION=\"\"\n");
        assertJava(folder.resolve("tools/newest"));
    }

    @Test
    void aCollectorOfTheUsersOwnReplacesOurs() throws Exception {
        assertTrue(installation.run().has("[-XX:+UseSerialGC]"));
        installation.set("FIRSTSTEP_JAVA_OPTS", "-Xmx2g -XX:+UseParallelGC");
        var outcome = installation.run();
        assertFalse(outcome.has("[-XX:+UseSerialGC]"));
        assertTrue(outcome.has("[-Xmx2g]") && outcome.has("[-XX:+UseParallelGC]"));
    }

    @Test
    void onlyAManyArticleBuildGetsTheSecondCompiler() throws Exception {
        String firstOnly = "[-XX:TieredStopAtLevel=1]";
        Path many = folder.resolve("many");
        for (int i = 0; i < 2000; i++) {
            Installation.write(many.resolve("content/en/a" + i + ".md"), "");
        }
        Installation.write(many.resolve("content/site.yml"), "");
        assertTrue(installation.run("build").has(firstOnly));
        assertTrue(installation.run("--version", "--content", many.toString()).has(firstOnly));
        assertFalse(installation.run("build", "--content", many.toString()).has(firstOnly));
        assertFalse(installation.run("check", "--content=" + many).has(firstOnly));
        var inside = List.of(installation.script().toString(), "build");
        assertFalse(Installation.outcome(installation.start(many.resolve("content/en"), inside))
                .has(firstOnly));
    }

    private void assertJava(Path jdk) throws Exception {
        var outcome = installation.run("build");
        assertEquals("java=" + jdk.toRealPath(), outcome.out().get(0));
        assertEquals("", outcome.err());
    }
}
