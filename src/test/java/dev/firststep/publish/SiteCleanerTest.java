package dev.firststep.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.firststep.model.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteCleanerTest {
    private static final Map<String, String> SITE =
            Map.of("index.html", "home", "en/a/index.html", "a", "en/b.css", "b");

    private final Path project;
    private final Path out;

    SiteCleanerTest(@TempDir Path project) {
        this.project = project;
        this.out = project.resolve("site");
    }

    @Test
    void everythingGeneratedGoesAndTheFolderStays() throws IOException {
        Sites.publish(out, SITE);
        SiteCleaner.Report report = SiteCleaner.clean(out, List.of());
        assertEquals(
                List.of("en/a/index.html", "en/b.css", "index.html"),
                report.removed().stream().map(SitePath::value).toList());
        assertEquals(List.of(), report.kept());
        assertEquals(Map.of(), Sites.everything(out));
        assertEquals(List.of(".site.lock", "site"), Sites.names(project));
    }

    @Test
    void placeholdersStayAndNeedNoManifest() throws IOException {
        Files.createDirectory(out);
        Files.writeString(out.resolve(".gitkeep"), "");
        Sites.publish(out, SITE);
        SiteCleaner.clean(out, List.of());
        assertEquals(Map.of(".gitkeep", ""), Sites.everything(out));
    }

    @Test
    void foreignAndEditedFilesStayAndTheNextBuildStillKnowsTheFolder() throws IOException {
        Sites.publish(out, SITE);
        Files.writeString(out.resolve("CNAME"), "help.example");
        Files.createDirectories(out.resolve("en/a/empty"));
        Files.writeString(out.resolve("en/b.css"), "B");
        SiteCleaner.Report report = SiteCleaner.clean(out, List.of());
        assertEquals(List.of(Path.of("CNAME"), Path.of("en/b.css")), report.kept());
        assertEquals(Map.of("CNAME", "help.example", "en/a/empty", "/", "en/b.css", "B"), Sites.contents(out));
        assertEquals(List.of(), SiteCleaner.clean(out, List.of()).removed());
        assertEquals(1, Sites.publish(out, SITE).findings().size());
        assertEquals("b", Files.readString(out.resolve("en/b.css")));
        assertEquals("help.example", Files.readString(out.resolve("CNAME")));
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        Sites.publish(out, SITE);
        Path elsewhere = project.resolve("elsewhere");
        Files.move(out.resolve("en"), elsewhere);
        Files.createSymbolicLink(out.resolve("en"), elsewhere);
        SiteCleaner.clean(out, List.of());
        assertEquals(Map.of("a/index.html", "a", "b.css", "b"), Sites.everything(elsewhere));
        assertEquals(Map.of("en", "-> " + elsewhere), Sites.contents(out));
    }

    @Test
    void aFolderThatIsNotOursIsRefused() throws IOException {
        Files.createDirectory(out);
        Files.writeString(out.resolve("mine"), "mine");
        assertThrows(OutputRefusedException.class, () -> SiteCleaner.clean(out, List.of()));
        assertThrows(OutputRefusedException.class, () -> SiteCleaner.clean(out, List.of(out)));
        assertEquals(Map.of("mine", "mine"), Sites.everything(out));
    }

    @Test
    void aFolderThatIsNotThereIsClean() throws IOException {
        assertEquals(new SiteCleaner.Report(List.of(), List.of()), SiteCleaner.clean(out, List.of()));
        assertEquals(List.of(), Sites.names(project));
    }

    @Test
    void aBuildAtWorkIsNotDisturbed() throws IOException {
        Sites.publish(out, SITE);
        try (Publication publication = Publication.open(out, List.of())) {
            assertThrows(OutputBusyException.class, () -> SiteCleaner.clean(out, List.of()));
            Sites.write(publication, SITE);
        }
        assertEquals(SITE, Sites.contents(out));
    }
}
