package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Repositories that are damaged as a whole end in findings or a plain line, and leave nothing half written. */
class BrokenRepositoryTest {
    @TempDir
    Path root;

    private Path repository = Path.of("");

    @BeforeEach
    void repository() throws IOException {
        repository = Files.createDirectory(root.resolve("help"));
    }

    @Test
    void aConfigurationThatIsNoJsonIsNeitherBuiltNorImported() throws IOException {
        write("docfx.json", "{ \"build\": {");
        TestSite.Result built = build();
        assertEquals(1, built.code(), built.out());
        assertTrue(
                built.out()
                        .contains("can't be read as JSON: Unexpected end-of-input: expected close marker for Object\n"),
                built.out());
        TestSite.Result imported = importTo("content");
        assertEquals(1, imported.code(), imported.out());
        assertEquals("not imported: 2 errors, 0 warnings, 0 notes; nothing was written\n", imported.err());
        assertFalse(Files.exists(root.resolve("content")));
    }

    @Test
    void aDocsetWithoutFilesIsReported() throws IOException {
        write("docfx.json", "{}");
        TestSite.Result result = build();
        assertEquals(0, result.code(), result.out());
        assertTrue(
                result.out().contains("docfx.json warning docset-empty  no file belongs to this docset"), result.out());
    }

    @Test
    void aBuildSectionThatIsNoSetOfKeysIsReported() throws IOException {
        write("docfx.json", "{\"build\": [1]}");
        TestSite.Result result = build();
        assertEquals(1, result.code(), result.out());
        assertTrue(result.out().contains("docfx.json:1:11 error value-type  this is a list"), result.out());
    }

    @Test
    void aFindingIsToldOnce() throws IOException {
        write("docfx.json", "{\"build\": {\"dest\": [\"x\"], \"content\": [\"**/*.md\"]}}");
        write("a.md", "# A\n");
        assertEquals(1, build().out().split("'dest' is a list", -1).length - 1);
    }

    @Test
    void theFallbackIsAnotherRepository() throws IOException {
        write("docfx.json", "{}");
        TestSite.Result result = build("--fallback", root.resolve("help/.").toString());
        assertEquals(2, result.code(), result.out());
        assertTrue(result.err().contains("is the repository itself"), result.err());
    }

    @Test
    void anImportIntoTheRepositoryIsRefused() throws IOException {
        write("docfx.json", "{}");
        TestSite.Result result = importTo("help/content");
        assertEquals(2, result.code(), result.err());
        assertFalse(Files.exists(repository.resolve("content")));
    }

    @Test
    void anImportOverAFileIsRefused() throws IOException {
        write("docfx.json", "{}");
        Files.writeString(root.resolve("file"), "mine");
        TestSite.Result result = importTo("file");
        assertEquals(2, result.code(), result.err());
        assertTrue(result.err().contains("is not a folder"), result.err());
        TestSite.Result below = importTo("file/content");
        assertEquals(74, below.code(), below.err());
        assertTrue(below.err().contains("nothing was imported"), below.err());
        assertEquals("mine", Files.readString(root.resolve("file")));
    }

    @Test
    void anImportStopsAtWhatItIsToldToStopAt() throws IOException {
        write("docfx.json", "{\"build\": {\"content\": [\"**/*.md\"]}}");
        write("A.md", "# A\n");
        write("a.md", "# A\n");
        TestSite.Result strict = importTo("strict", "--fail-on", "error");
        assertEquals(1, strict.code(), strict.out());
        assertFalse(Files.exists(root.resolve("strict")));
        assertEquals(0, importTo("lenient").code());
        assertTrue(Files.exists(root.resolve("lenient/site.yml")));
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(repository.resolve(path), text);
    }

    private TestSite.Result build(String... more) {
        List<String> arguments = new ArrayList<>(List.of("build", "--content", repository.toString()));
        arguments.addAll(List.of("--out", root.resolve("site").toString()));
        arguments.addAll(List.of(more));
        return run(arguments);
    }

    private TestSite.Result importTo(String folder, String... more) {
        List<String> arguments = new ArrayList<>(List.of("import", repository.toString()));
        arguments.addAll(List.of("--to", root.resolve(folder).toString()));
        arguments.addAll(List.of(more));
        return run(arguments);
    }

    private static TestSite.Result run(List<String> arguments) {
        return TestSite.nowhere().runPlainly(new Terminal(false, false, false), arguments.toArray(String[]::new));
    }
}
