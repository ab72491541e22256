package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every command has in common: help, versions, wrong usage, completion. */
class CommandsTest {
    private static final int TERMINAL_WIDTH = 96;
    private static final Terminal PIPE = new Terminal(false, false, false);

    @TempDir
    Path root;

    @ParameterizedTest
    @ValueSource(
            strings = {"build", "check", "new", "explain", "mv", "ledger", "share", "routes", "clean", "completion"})
    void everyCommandHelpsWithAnExampleThatFitsTheTerminal(String command) {
        TestSite.Result help = run(command, "--help");
        assertEquals(0, help.code());
        assertEquals("", help.err());
        assertTrue(help.out().startsWith("Usage: firststep " + command + " "), help.out());
        assertTrue(help.out().contains("\n  firststep " + command) || command.equals("completion"), help.out());
        assertTrue(help.out().contains("\nExample"), help.out());
        assertFits(help.out());
    }

    @Test
    void withoutACommandTheHelpIsShown() {
        TestSite.Result help = run();
        assertEquals(0, help.code());
        assertEquals(help.out(), run("--help").out());
        assertTrue(help.out().contains("Start with:  firststep build"), help.out());
        for (int code : new int[] {0, 1, 2, 70, 74, 75}) {
            assertTrue(help.out().replace('\n', ' ').contains(" " + code + " "), "exit code " + code);
        }
        assertFits(help.out());
    }

    @Test
    void everyCommandKnowsItsVersion() {
        for (String[] arguments : new String[][] {{"--version"}, {"-V"}, {"build", "--version"}, {"clean", "-V"}}) {
            assertEquals(new TestSite.Result(0, "firststep development\n", ""), run(arguments));
        }
    }

    @Test
    void anUnknownCommandIsAUsageErrorWithASuggestion() {
        TestSite.Result result = run("bild");
        assertEquals(2, result.code());
        assertEquals("", result.out());
        assertTrue(result.err().contains("Did you mean: firststep build?"), result.err());
    }

    @Test
    void wrongOptionsAreUsageErrors() {
        assertUsageError("Unknown option: '--lcoale=en'", "build", "--lcoale=en");
        assertUsageError("Unknown option: '--cont'", "build", "--cont");
        assertUsageError("Missing required parameter for option '--out'", "build", "--out");
        assertUsageError("Missing required parameter: 'PATH'", "new");
        assertUsageError("Missing required parameter: 'PATH-OR-URL'", "explain");
        assertUsageError("Missing required parameter: 'PATH-OR-URL'", "share");
        assertUsageError("expected one of [TEXT, JSON, SARIF] (case-insensitive)", "build", "--format", "xml");
        assertUsageError("expected one of [ERROR, WARNING, NEVER] (case-insensitive)", "build", "--fail-on", "note");
        assertUsageError("'many' is not an int", "build", "--jobs", "many");
        assertUsageError("should be specified only once", "build", "--out", "a", "--out", "b");
    }

    @Test
    void optionsThatMakeNoSenseForTheSiteAreUsageErrors() throws IOException {
        TestSite site = TestSite.at(root, "");
        assertUsage(site.build("--locale", "fr"), "the site has no language 'fr'");
        assertUsage(site.build("--locale", "../.."), "'../..' is no language tag");
        assertUsage(site.build("--cloud", "mars"), "the site has no cloud 'mars'");
        assertUsage(site.build("--base-url", "javascript:x"), "javascript:x");
        assertUsage(site.build("--jobs", "-1"), "--jobs -1 is no number of threads");
        assertUsage(site.build("--templates", root.resolve("none").toString()), "no folder ");
        assertFalse(Files.exists(root.resolve("site")));
    }

    @Test
    void aFolderWithoutASiteIsAUsageError() {
        for (String command : List.of("build", "check", "clean")) {
            assertUsageError("no site.yml in " + root, command, "--content", root.toString());
        }
        assertUsageError("no site.yml in " + root, "new", "a", "--content", root.toString());
        assertUsageError("no site.yml in " + root, "share", "a", "--content", root.toString());
        assertUsageError("no site.yml in " + root, "explain", "a", "--content", root.toString());
    }

    @Test
    void bashAcceptsTheCompletion() throws Exception {
        TestSite.Result completion = run("completion");
        assertEquals(0, completion.code());
        Path script = Files.writeString(root.resolve("completion.sh"), completion.out());
        Process bash = new ProcessBuilder("bash", "-n", script.toString())
                .redirectErrorStream(true)
                .start();
        assertEquals("", new String(bash.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        assertEquals(0, bash.waitFor());
        assertTrue(completion.out().contains("--base-url"), "the options are completed");
    }

    @Test
    void colourIsForPeopleWhoWantIt() {
        assertFalse(Terminal.detect(Map.of()).colour(), "no terminal");
        try {
            System.setProperty("firststep.stdout.terminal", "true");
            assertTrue(Terminal.detect(Map.of("TERM", "xterm")).colour());
            assertTrue(Terminal.detect(Map.of("NO_COLOR", "")).colour());
            assertFalse(Terminal.detect(Map.of("NO_COLOR", "1")).colour());
            assertFalse(Terminal.detect(Map.of("TERM", "dumb")).colour());
        } finally {
            System.clearProperty("firststep.stdout.terminal");
        }
    }

    private static void assertFits(String text) {
        text.lines().forEach(line -> assertTrue(line.length() <= TERMINAL_WIDTH, line));
    }

    private static void assertUsageError(String complaint, String... arguments) {
        assertUsage(run(arguments), complaint);
    }

    private static void assertUsage(TestSite.Result result, String complaint) {
        assertTrue(result.err().contains(complaint), result::err);
        assertEquals("", result.out());
        assertEquals(2, result.code());
    }

    private static TestSite.Result run(String... arguments) {
        return TestSite.nowhere().runPlainly(PIPE, arguments);
    }
}
