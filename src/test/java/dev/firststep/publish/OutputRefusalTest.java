package dev.firststep.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputRefusalTest {
    private final Path project;
    private final Path content;

    OutputRefusalTest(@TempDir Path project) throws IOException {
        this.project = project;
        this.content = Files.createDirectories(project.resolve("content/en"));
        Files.writeString(content.resolve("a.md"), "text");
    }

    @Test
    void theRootOfTheFileSystemIsRefused() {
        assertEquals("the output folder is the root of the file system", refusal(project.getRoot()));
        assertEquals("the output folder is the root of the file system", refusal(Path.of("/tmp/..")));
    }

    @Test
    void theHomeFolderAndWhatHoldsItAreRefused() throws IOException {
        Path home = Path.of(System.getProperty("user.home")).toRealPath();
        assertEquals("the output folder " + home + " holds your home folder", refusal(home));
        assertTrue(refusal(home.resolve("..")).startsWith("the output folder"));
    }

    @Test
    void aFolderThatOverlapsWithTheInputIsRefused() throws IOException {
        for (Path out : List.of(
                content,
                content.resolve("site"),
                content.resolve("new/../site"),
                project.resolve("content"),
                project,
                project.resolve("other/../content/en"))) {
            assertTrue(refusal(out).contains(" overlaps with "), out.toString());
        }
        assertEquals(Map.of("content/en/a.md", "text"), Sites.everything(project));
    }

    @Test
    void anInputThatIsReachedThroughALinkCountsWhereItReallyIs() throws IOException {
        Path link = Files.createSymbolicLink(project.resolve("link"), content);
        assertTrue(refusal(link.resolve("site")).contains(" overlaps with "));
        assertThrows(
                OutputRefusedException.class,
                () -> Publication.open(content.resolve("site"), List.of(link)).close());
    }

    @Test
    void aSymbolicLinkIsRefused() throws IOException {
        Path target = Files.createDirectory(project.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(project.resolve("site"), target);
        assertEquals("the output folder " + link + " is a symbolic link", refusal(link));
        assertEquals(List.of(), Sites.names(target));
    }

    @Test
    void aFileIsRefused() throws IOException {
        Path file = Files.writeString(project.resolve("site"), "mine");
        assertEquals("the output " + file.toRealPath() + " is not a folder", refusal(file));
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void aFolderWithFilesOfSomebodyElseIsRefusedAndNothingIsLeftBesideIt() throws IOException {
        Path out = Files.createDirectory(project.resolve("photos"));
        Files.writeString(out.resolve("cat.jpg"), "cat");
        assertEquals(
                "the output folder " + out.toRealPath() + " holds files that Firststep did not write", refusal(out));
        assertEquals(Map.of("cat.jpg", "cat"), Sites.everything(out));
        assertEquals(List.of("content", "photos"), Sites.names(project));
    }

    @Test
    void aFolderWithTheManifestOfAnotherProgramIsRefused() throws IOException {
        Path out = Files.createDirectory(project.resolve("app"));
        Files.writeString(out.resolve("manifest.json"), "{\"name\": \"an app\"}");
        assertTrue(refusal(out).contains("manifest.json is damaged, of another version or not written by Firststep"));
    }

    @Test
    void aNewFolderAnEmptyOneAndOneWithPlaceholdersAreFine() throws IOException {
        assertFalse(Files.exists(project.resolve("new")));
        Path empty = Files.createDirectory(project.resolve("empty"));
        Path kept = Files.createDirectory(project.resolve("kept"));
        Files.writeString(kept.resolve(".gitkeep"), "");
        Files.writeString(kept.resolve(".gitignore"), "*");
        for (Path out : List.of(project.resolve("new/deep/site"), empty, kept)) {
            Sites.publish(out, Map.of("index.html", "home"));
            assertEquals("home", Sites.contents(out).get("index.html"));
        }
        assertEquals(Map.of(".gitignore", "*", ".gitkeep", "", "index.html", "home"), Sites.contents(kept));
    }

    private String refusal(Path out) {
        OutputRefusedException refusal = assertThrows(
                OutputRefusedException.class,
                () -> Publication.open(out, List.of(content)).close());
        assertFalse(refusal.hint().isBlank());
        return String.valueOf(refusal.getMessage());
    }
}
