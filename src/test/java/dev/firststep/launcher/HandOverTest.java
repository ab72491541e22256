package dev.firststep.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher is found wherever it lies, and gives way to Java without a trace. */
@DisabledOnOs(OS.WINDOWS)
class HandOverTest {
    @TempDir
    Path folder;

    private Installation installation;

    @BeforeEach
    void install() throws Exception {
        installation = new Installation(folder.resolve("a folder/für 帮助"), folder.resolve("tools"));
    }

    @Test
    void argumentsArriveAsTheyWereGiven() throws Exception {
        var outcome = installation.run("build", "", "two words", "*", "$HOME", "--out=a b", "帮助");
        assertEquals(
                List.of("[build]", "[]", "[two words]", "[*]", "[$HOME]", "[--out=a b]", "[帮助]"), outcome.passedOn());
        assertEquals("", outcome.err());
    }

    @Test
    void theExitCodeIsThatOfTheCommand() throws Exception {
        installation.set("JAVA_EXIT", "75");
        assertEquals(75, installation.run("build").exit());
    }

    @Test
    void aRedirectedStreamIsNotCalledATerminal() throws Exception {
        assertFalse(installation.run("build").out().toString().contains("terminal"));
    }

    @Test
    void everyShellRunsTheScript() throws Exception {
        for (String shell : List.of("/bin/sh", "/bin/bash", "/bin/dash", "/bin/ksh", "/bin/zsh")) {
            if (Files.isExecutable(Path.of(shell))) {
                var outcome = Installation.outcome(
                        installation.start(shell, installation.script().toString(), "check", "two words"));
                assertEquals(List.of("[check]", "[two words]"), outcome.passedOn(), shell);
                assertEquals("", outcome.err(), shell);
            }
        }
    }

    @Test
    void javaTakesTheLaunchersPlaceSoThatSignalsReachIt() throws Exception {
        installation.set("STAY", "yes");
        Process process = installation.start(installation.script().toString(), "serve");
        try (BufferedReader out = process.inputReader()) {
            assertTrue(out.lines().anyMatch(("pid=" + process.pid())::equals), "Java has the launcher's process id");
            assertTrue(out.lines().anyMatch("ready"::equals));
            process.destroy();
            assertEquals(7, process.waitFor());
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void theFolderIsFoundFromAnyOther() throws Exception {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        installation.set("CDPATH", folder + ":" + installation.home);
        String relative = elsewhere.relativize(installation.script()).toString();
        assertFound(Installation.outcome(installation.start(elsewhere, List.of(relative))));
        assertFound(Installation.outcome(installation.start(installation.home, List.of("./firststep"))));
        assertFound(Installation.outcome(installation.start(installation.home, List.of("sh", "firststep"))));
    }

    @Test
    void theFolderIsFoundThroughAChainOfLinks() throws Exception {
        Path links = Files.createDirectories(folder.resolve("links/deep"));
        Path first = Files.createSymbolicLink(links.resolve("first"), Path.of("../second"));
        Files.createSymbolicLink(folder.resolve("links/second"), Path.of("../through/firststep"));
        Files.createSymbolicLink(folder.resolve("through"), installation.home);
        assertFound(Installation.outcome(installation.start(folder, List.of(first.toString()))));
    }

    @Test
    void theFolderIsFoundFromThePath() throws Exception {
        Files.createSymbolicLink(folder.resolve("tools/bin/firststep"), installation.script());
        assertFound(Installation.outcome(installation.start(folder, List.of("sh", "-c", "firststep"))));
    }

    private void assertFound(Installation.Outcome outcome) throws Exception {
        assertEquals("", outcome.err());
        assertTrue(outcome.has("[-Dfirststep.home=" + installation.home.toRealPath() + "]"), outcome::toString);
    }
}
