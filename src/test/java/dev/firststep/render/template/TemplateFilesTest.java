package dev.firststep.render.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.render.SampleSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateFilesTest {
    @TempDir
    Path temp;

    private final List<Diagnostic> findings = new ArrayList<>();

    private Path folder() throws IOException {
        return Files.createDirectories(temp.resolve("templates"));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private TemplateFiles read() throws IOException {
        return TemplateFiles.read(folder(), "templates", findings::add);
    }

    @Test
    void theListOfBuiltInFilesIsTheFolder() throws IOException {
        Path root = Path.of("templates");
        try (Stream<Path> files = Files.walk(root)) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            assertEquals(names, BuiltInTemplates.NAMES);
        }
    }

    @Test
    void eachFileCanBeReplacedAlone() throws IOException {
        write("partials/footer.ftlh", "<footer>Mine</footer>");
        write("assets/site.css", "p { margin: 0 }");
        write("strings/zh-CN.yml", "toc.title: 目录");
        TemplateFiles files = read();
        assertEquals(
                "<footer>Mine</footer>", file(files, "partials/footer.ftlh").text());
        assertEquals("p { margin: 0 }", file(files, "assets/site.css").text());
        assertEquals(
                "toc.title: 目录", files.ownStrings(SampleSite.ZH).orElseThrow().text());
        assertFalse(files.builtInStrings(SampleSite.ZH).orElseThrow().text().equals("toc.title: 目录"));
        assertTrue(file(files, "article.ftlh").text().contains("page.body"));
        assertEquals(List.of(), findings);
    }

    private static TemplateFile file(TemplateFiles files, String name) {
        return java.util.Optional.ofNullable(files.all().get(name)).orElseThrow();
    }

    @Test
    void linksOutOfTheFolderAreRefusedWhetherToAFileOrToAFolder() throws IOException {
        Path secrets = Files.createDirectories(temp.resolve("secrets"));
        Files.writeString(secrets.resolve("secret.ftlh"), "secret");
        Files.createSymbolicLink(folder().resolve("file.ftlh"), secrets.resolve("secret.ftlh"));
        Files.createSymbolicLink(folder().resolve("partials"), secrets);
        TemplateFiles files = read();
        assertEquals(List.of(Code.FILE_OUTSIDE, Code.FILE_OUTSIDE), codes());
        assertFalse(files.all().containsKey("file.ftlh"));
        assertFalse(files.all().containsKey("partials/secret.ftlh"));
    }

    @Test
    void aFolderThatIsItselfReachedThroughALinkIsFine() throws IOException {
        write("article.ftlh", "mine");
        Path link = Files.createSymbolicLink(temp.resolve("link"), folder());
        assertEquals(
                "mine",
                file(TemplateFiles.read(link, "templates", findings::add), "article.ftlh")
                        .text());
        assertEquals(List.of(), findings);
    }

    @Test
    void filesThatAreNotTemplatesAreReported() throws IOException {
        write("article.ftl", "unescaped");
        write("assets/My Style.css", "");
        write("README.md", "for people");
        write(".DS_Store", "");
        read();
        assertEquals(List.of(Code.FILE_TYPE, Code.FILE_NAME), codes());
    }

    @Test
    void filesThatAreTooLargeOrNotUtf8AreReported() throws IOException {
        write("huge.ftlh", "x".repeat(TemplateFolder.MAX_FILE_BYTES + 1));
        Files.write(folder().resolve("latin.ftlh"), new byte[] {'a', (byte) 0xE9});
        read();
        assertEquals(List.of(Code.LIMIT_FILE_SIZE, Code.ENCODING), codes());
    }

    private List<Code> codes() {
        return findings.stream().map(Diagnostic::code).toList();
    }
}
