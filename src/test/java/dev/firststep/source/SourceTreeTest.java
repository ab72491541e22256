package dev.firststep.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.model.LocaleTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {
    @TempDir
    Path root;

    private final List<Diagnostic> findings = new ArrayList<>();

    @Test
    void filesComeSortedByPath() throws IOException {
        write("en/b.md");
        write("en/a/z.md");
        write("zh-CN/b.md");
        assertEquals(List.of("en/a/z.md", "en/b.md", "zh-CN/b.md"), list());
        assertEquals(List.of(), findings);
    }

    @Test
    void hiddenFilesArePassedOver() throws IOException {
        write(".git/config");
        write("en/.DS_Store");
        assertEquals(List.of(), list());
        assertEquals(List.of(), findings);
    }

    @Test
    void aLinkToAFileOutsideIsRefused() throws IOException {
        Files.createDirectories(root.resolve("en"));
        Files.createSymbolicLink(root.resolve("en/a.md"), Path.of("/etc/hostname"));
        assertEquals(List.of(), list());
        assertFinding(Code.FILE_OUTSIDE, "content/en/a.md");
    }

    @Test
    void aLinkToAFolderOutsideIsRefused() throws IOException {
        Files.createDirectories(root.resolve("en"));
        Files.createSymbolicLink(root.resolve("en/dir"), Path.of("/etc"));
        assertEquals(List.of(), list());
        assertFinding(Code.FILE_OUTSIDE, "content/en/dir");
    }

    @Test
    void aLinkThatStaysInsideIsRefusedToo() throws IOException {
        write("en/a.md");
        Files.createSymbolicLink(root.resolve("en/b.md"), root.resolve("en/a.md"));
        assertEquals(List.of("en/a.md"), list());
        assertFinding(Code.FILE_OUTSIDE, "content/en/b.md");
    }

    @Test
    void namesThatDifferOnlyInCaseClash() throws IOException {
        write("en/refund.md");
        write("en/Refund.md");
        assertEquals(List.of(), list());
        assertTrue(findings.stream().anyMatch(d -> d.code() == Code.FILE_CLASH), findings::toString);
    }

    @Test
    void namesThatDoNotMeanTheSameEverywhereAreRefused() throws IOException {
        write("en/con.md");
        write("en/with space.md");
        write("en/" + "a".repeat(98) + ".md");
        write("en/line\nbreak.md");
        assertEquals(List.of(), list());
        assertEquals(
                List.of(Code.FILE_NAME, Code.FILE_NAME, Code.FILE_NAME, Code.FILE_NAME),
                findings.stream().map(Diagnostic::code).toList());
        assertTrue(findings.stream().allMatch(d -> d.position().file().indexOf('\n') < 0));
    }

    @Test
    void foldersNestedWithoutEndAreRefused() throws IOException {
        write("en/" + "d/".repeat(40) + "a.md");
        assertEquals(List.of(), list());
        assertEquals(Code.LIMIT_NESTING, findings.get(0).code());
    }

    private void assertFinding(Code code, String file) {
        assertEquals(1, findings.size(), findings::toString);
        assertEquals(code, findings.get(0).code());
        assertEquals(file, findings.get(0).position().file());
    }

    private List<String> list() throws IOException {
        return SourceTree.list(root, "content", LocaleTag::isValid, findings::add).stream()
                .map(SourceEntry::relative)
                .toList();
    }

    private void write(String path) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "text");
    }
}
