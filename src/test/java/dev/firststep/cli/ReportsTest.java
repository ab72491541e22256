package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.diagnostic.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build says, to whom and in which form. */
class ReportsTest {
    private static final String WITH_A_WARNING = """
            -- content/en/toc.yml --
            - article: contact
            - article: a
            -- content/en/a.md --
            ---
            title: A
            ---
            Text.
            """;
    private static final String WITH_AN_ERROR = WITH_A_WARNING + "\n[x](nowhere.md)\n";

    @TempDir
    Path root;

    @Test
    void jsonOnStandardOutputIsNothingElse() throws IOException {
        TestSite.Result result = TestSite.at(root, WITH_AN_ERROR).build("--format", "json");
        Json json = Json.parse(result.out());
        assertEquals(1, result.code());
        assertEquals(1, json.at("counts", "error").get());
        assertEquals(1, json.at("counts", "warning").get());
        assertEquals("link-target-missing", json.at("diagnostics", 2, "code").get());
        assertEquals(6, json.at("diagnostics", 2, "line").get());
        assertTrue(result.out().startsWith("{") && result.out().endsWith("}\n"), result.out());
        assertEquals("not built: 1 error, 1 warning, 2 notes; the site was left as it was\n", result.err());
    }

    @Test
    void sarifOnStandardOutputIsNothingElse() throws IOException {
        TestSite.Result result = TestSite.at(root, WITH_AN_ERROR).check("--format", "sarif");
        Json sarif = Json.parse(result.out());
        assertEquals("2.1.0", sarif.at("version").get());
        assertEquals(4, sarif.at("runs", 0, "results").size());
        assertTrue(result.out().startsWith("{") && result.out().endsWith("}\n"), result.out());
    }

    @Test
    void aSiteWithoutFindingsIsStillAWholeDocument() throws IOException {
        TestSite site = TestSite.at(root, "");
        assertEquals(
                0,
                Json.parse(site.build("--format", "json").out())
                        .at("counts", "error")
                        .get());
        Json sarif = Json.parse(site.check("--format", "SARIF").out());
        assertEquals(1, sarif.at("runs", 0, "results").size());
    }

    @Test
    void brokenConfigurationIsReportedInTheSameForm() throws IOException {
        TestSite site = TestSite.at(root, "-- content/clouds.yml --\nclouds: [\n");
        for (String command : List.of("build", "check")) {
            TestSite.Result result = site.run(command, "--format", "json");
            assertEquals(1, result.code());
            assertEquals(
                    "yaml-syntax",
                    Json.parse(result.out()).at("diagnostics", 0, "code").get());
        }
    }

    @Test
    void warningsStopABuildOnlyWhenAsked() throws IOException {
        TestSite site = TestSite.at(root, WITH_A_WARNING);
        TestSite.Result lenient = site.build();
        assertEquals(0, lenient.code());
        assertEquals(
                List.of("content/en/a.md:1:1 warning description-missing  the article has no description"),
                lenient.findings());
        TestSite.Result strict = site.build("--fail-on", "warning");
        assertEquals(1, strict.code());
        assertEquals("not built: 0 errors, 1 warning, 2 notes; the site was left as it was\n", strict.err());
        assertEquals(1, site.check("--fail-on", "WARNING").code());
    }

    @Test
    void theSummarySaysWhatWasDoneAndHowFast() throws IOException {
        TestSite site = TestSite.at(root, WITH_A_WARNING);
        String first = site.build().err();
        assertTrue(
                first.matches("built 21 pages in 4 editions \\(0 errors, 1 warning, 2 notes\\) into \\S+/site:"
                        + " [0-9]+ files changed, 0 removed; [0-9]+\\.[0-9]{2} s, [0-9]+ pages/s\n"),
                first);
        assertTrue(site.build().err().contains(": 0 files changed, 0 removed;"));
        site.delete("content/en/a.md");
        site.write("content/en/toc.yml", "- article: contact\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertTrue(site.build().err().contains(", 9 removed;"));
        assertEquals(
                "checked 16 pages in 4 editions: 0 errors, 0 warnings, 1 note\n",
                site.check().err());
    }

    @Test
    void notesAreForThoseWhoCheck() throws IOException {
        TestSite site = TestSite.at(root, "");
        assertEquals("", site.build().out());
        assertEquals(
                List.of("content/en/contact.md note translation-missing  there is no translation into zh-CN"),
                site.check().findings());
    }

    @Test
    void findingsAreColouredOnATerminalOnly() throws IOException {
        TestSite site = TestSite.at(root, WITH_AN_ERROR);
        String[] command = {"check", "--content", site.path("content").toString()};
        assertTrue(
                site.runPlainly(new Terminal(true, true, true), command).out().contains("\u001B[31merror\u001B[0m"));
        assertFalse(
                site.runPlainly(new Terminal(true, true, false), command).out().contains("\u001B"));
        String[] json = {
            "check", "--format", "json", "--content", site.path("content").toString()
        };
        assertFalse(site.runPlainly(new Terminal(true, true, true), json).out().contains("\u001B"));
    }
}
