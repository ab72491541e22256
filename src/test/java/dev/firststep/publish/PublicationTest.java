package dev.firststep.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.model.SitePath;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {
    private static final Map<String, String> SITE =
            Map.of("index.html", "home", "en/a/index.html", "a", "en/b.css", "b");
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    private final Path project;
    private final Path out;

    PublicationTest(@TempDir Path project) {
        this.project = project;
        this.out = project.resolve("site");
    }

    @Test
    void aFirstBuildWritesEveryFileAndTheManifest() throws IOException {
        PublishReport report = Sites.publish(out, SITE);
        assertEquals(new PublishReport(3, 3, 0, 0, List.of()), report);
        assertEquals(SITE, Sites.contents(out));
        Manifest manifest = Manifest.read(out).orElseThrow();
        assertEquals(
                List.of("en/a/index.html", "en/b.css", "index.html"),
                manifest.files().keySet().stream().map(SitePath::value).toList());
        assertEquals(
                new Manifest.Entry(1, "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"),
                manifest.files().get(new SitePath("en/a/index.html")));
        assertEquals(List.of(".site.lock", "site"), Sites.names(project));
    }

    @Test
    void theNextBuildWritesWhatChangedAndRemovesWhatIsGone() throws IOException {
        Sites.publish(out, SITE);
        PublishReport report = Sites.publish(out, Map.of("index.html", "new home", "en/b.css", "b", "en/c", "c"));
        assertEquals(new PublishReport(3, 2, 1, 1, List.of()), report);
        assertEquals(Map.of("index.html", "new home", "en/b.css", "b", "en/c", "c"), Sites.contents(out));
        assertFalse(Files.exists(out.resolve("en/a")));
        assertEquals(List.of(".site.lock", "site"), Sites.names(project));
    }

    @Test
    void anUnchangedFileKeepsItsTimeAndItsPlaceOnTheDisk() throws IOException {
        Sites.publish(out, SITE);
        Path file = out.resolve("en/b.css");
        Files.setLastModifiedTime(file, LONG_AGO);
        Optional<Object> key = key(file);
        Sites.publish(out, Map.of("index.html", "new home", "en/b.css", "b"));
        assertEquals(LONG_AGO, Files.getLastModifiedTime(file));
        assertEquals(key, key(file));
    }

    @Test
    void whenNothingChangedNothingIsTouched() throws IOException {
        Sites.publish(out, SITE);
        for (String path : List.of("manifest.json", "index.html", "en", "")) {
            Files.setLastModifiedTime(out.resolve(path), LONG_AGO);
        }
        Optional<Object> key = key(out);
        PublishReport report = Sites.publish(out, SITE);
        assertEquals(new PublishReport(3, 0, 3, 0, List.of()), report);
        assertEquals(key, key(out));
        for (String path : List.of("manifest.json", "index.html", "en", "")) {
            assertEquals(LONG_AGO, Files.getLastModifiedTime(out.resolve(path)), path);
        }
        assertEquals(List.of(".site.lock", "site"), Sites.names(project));
    }

    @Test
    void otherInputOrAnotherEngineIsRecordedEvenWhenNoPageChanged() throws IOException {
        Sites.publish(out, SITE);
        try (Publication publication = Publication.open(out, List.of())) {
            Sites.write(publication, SITE);
            assertEquals(
                    0, publication.commit("input-2", "0.2.0", Sites.BORDERS).written());
        }
        assertEquals("input-2", Manifest.read(out).orElseThrow().inputDigest());
    }

    @Test
    void sameFilesInAnyOrderFromAnyThreadsGiveTheSameManifest() throws IOException {
        Sites.publish(out, numbered(200));
        byte[] manifest = Files.readAllBytes(out.resolve(Manifest.FILE_NAME));
        Path other = project.resolve("other");
        try (Publication publication = Publication.open(other, List.of())) {
            numbered(200).entrySet().parallelStream().forEach(file -> {
                try {
                    Sites.write(publication, Map.of(file.getKey(), file.getValue()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            publication.commit(Sites.INPUT, Sites.ENGINE, Sites.BORDERS);
        }
        assertArrayEquals(manifest, Files.readAllBytes(other.resolve(Manifest.FILE_NAME)));
    }

    @Test
    void foreignFilesFoldersAndLinksStay() throws IOException {
        Sites.publish(out, SITE);
        Path secret = Files.writeString(project.resolve("secret"), "secret");
        Files.writeString(out.resolve("CNAME"), "help.example");
        Files.createDirectories(out.resolve("en/empty"));
        Files.createDirectories(out.resolve("own/deep"));
        Files.writeString(out.resolve("own/deep/file"), "mine");
        Files.createSymbolicLink(out.resolve("link"), secret);
        Files.createSymbolicLink(out.resolve("en/folder-link"), project);
        Files.createSymbolicLink(out.resolve("dangling"), Path.of("nowhere"));
        Optional<Object> key = key(out.resolve("own/deep/file"));
        Sites.publish(out, Map.of("index.html", "new"));
        assertEquals(
                Map.of(
                        "index.html", "new",
                        "CNAME", "help.example",
                        "en/empty", "/",
                        "own/deep/file", "mine",
                        "link", "-> " + secret,
                        "en/folder-link", "-> " + project,
                        "dangling", "-> nowhere"),
                Sites.contents(out));
        assertEquals(key, key(out.resolve("own/deep/file")));
        assertEquals("secret", Files.readString(secret));
    }

    @Test
    void anEditedPageThatIsStillGeneratedIsOverwrittenAndReported() throws IOException {
        Sites.publish(out, SITE);
        Files.writeString(out.resolve("index.html"), "hand");
        PublishReport report = Sites.publish(out, SITE);
        assertEquals(List.of("this generated file was edited by hand; the edit is overwritten"), messages(report));
        assertEquals(Code.OUTPUT_EDITED, report.findings().get(0).code());
        assertEquals("site/index.html", report.findings().get(0).position().toString());
        assertEquals(SITE, Sites.contents(out));
    }

    @Test
    void anEditThatEqualsTheNewPageIsNoFinding() throws IOException {
        Sites.publish(out, SITE);
        Files.writeString(out.resolve("index.html"), "hand");
        PublishReport report = Sites.publish(out, Map.of("index.html", "hand"));
        assertEquals(new PublishReport(1, 0, 1, 2, List.of()), report);
    }

    @Test
    void anEditedPageThatIsNoLongerGeneratedStaysAndIsReported() throws IOException {
        Sites.publish(out, SITE);
        Files.writeString(out.resolve("en/b.css"), "B");
        PublishReport report = Sites.publish(out, Map.of("index.html", "home"));
        assertEquals(1, report.removed());
        assertEquals(
                List.of("this file is no longer generated, but was edited by hand, so it stays"), messages(report));
        assertEquals(Map.of("index.html", "home", "en/b.css", "B"), Sites.contents(out));
        assertEquals(List.of(), Sites.publish(out, Map.of("index.html", "home")).findings());
    }

    @Test
    void aPageThatWasReplacedByALinkIsNotFollowed() throws IOException {
        Sites.publish(out, SITE);
        Path secret = Files.writeString(project.resolve("secret"), "home");
        Files.delete(out.resolve("index.html"));
        Files.createSymbolicLink(out.resolve("index.html"), secret);
        PublishReport report = Sites.publish(out, SITE);
        assertEquals(new PublishReport(3, 1, 2, 0, report.findings()), report);
        assertEquals(1, report.findings().size());
        assertEquals(SITE, Sites.contents(out));
        assertEquals("home", Files.readString(secret));
    }

    @Test
    void aFolderThatWasReplacedByALinkIsNotFollowed() throws IOException {
        Sites.publish(out, SITE);
        Path elsewhere = project.resolve("elsewhere");
        Files.move(out.resolve("en"), elsewhere);
        Files.createSymbolicLink(out.resolve("en"), elsewhere);
        assertThrows(OutputRefusedException.class, () -> Sites.publish(out, SITE));
        Sites.publish(out, Map.of("index.html", "home"));
        assertEquals(Map.of("index.html", "home", "en", "-> " + elsewhere), Sites.contents(out));
        assertEquals(Map.of("a/index.html", "a", "b.css", "b"), Sites.contents(elsewhere));
    }

    @Test
    void aMissingPageIsWrittenAgain() throws IOException {
        Sites.publish(out, SITE);
        Files.delete(out.resolve("index.html"));
        assertEquals(new PublishReport(3, 1, 2, 0, List.of()), Sites.publish(out, SITE));
        assertEquals(SITE, Sites.contents(out));
    }

    @Test
    void aPageNeverReplacesAForeignFile() throws IOException {
        Sites.publish(out, SITE);
        Files.writeString(out.resolve("mine"), "mine");
        Files.createDirectories(out.resolve("own"));
        Files.writeString(out.resolve("own/file"), "mine");
        Map<String, String> before = Sites.everything(out);
        for (String page : List.of("mine", "mine/index.html", "own", "own/file")) {
            OutputRefusedException refusal =
                    assertThrows(OutputRefusedException.class, () -> Sites.publish(out, Map.of(page, "page")), page);
            assertTrue(String.valueOf(refusal.getMessage()).endsWith("stands where a page must go"));
            assertEquals(before, Sites.everything(out));
        }
        assertEquals(List.of(".site.lock", "site"), Sites.names(project));
    }

    @Test
    void aFileMayBecomeAFolderAndAFolderAFile() throws IOException {
        Sites.publish(out, Map.of("a", "1", "b/c", "2"));
        Sites.publish(out, Map.of("a/d", "3", "b", "4"));
        assertEquals(Map.of("a/d", "3", "b", "4"), Sites.contents(out));
    }

    @Test
    void theOutputFolderKeepsItsPermissions() throws IOException {
        Sites.publish(out, SITE);
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rwxrwx---"));
        Sites.publish(out, Map.of("index.html", "new"));
        assertEquals("rwxrwx---", PosixFilePermissions.toString(Files.getPosixFilePermissions(out)));
    }

    @Test
    void closingWithoutCommitLeavesTheOldSite() throws IOException {
        Sites.publish(out, SITE);
        Map<String, String> before = Sites.everything(out);
        Optional<Object> key = key(out);
        try (Publication publication = Publication.open(out, List.of())) {
            Sites.write(publication, Map.of("index.html", "new"));
            assertEquals("new", Files.readString(publication.staging().resolve("index.html")));
        }
        assertEquals(before, Sites.everything(out));
        assertEquals(key, key(out));
        assertEquals(List.of(".site.lock", "site"), Sites.names(project));
    }

    @Test
    void afterAStopFromAnotherThreadWriterAndCommitterAreToldAndTheOldSiteStays() throws Exception {
        Sites.publish(out, SITE);
        Map<String, String> before = Sites.everything(out);
        Publication publication = Publication.open(out, List.of());
        Sites.write(publication, Map.of("index.html", "new"));
        Thread hook = new Thread(() -> {
            try {
                publication.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        hook.start();
        hook.join();
        assertThrows(InterruptedIOException.class, () -> Sites.write(publication, Map.of("b", "b")));
        assertThrows(InterruptedIOException.class, () -> publication.commit(Sites.INPUT, Sites.ENGINE, Sites.BORDERS));
        publication.close();
        assertEquals(before, Sites.everything(out));
        assertEquals(List.of(".site.lock", "site"), Sites.names(project));
    }

    @Test
    void aPathMayBeWrittenOnceAndTheManifestNever() throws IOException {
        try (Publication publication = Publication.open(out, List.of())) {
            Sites.write(publication, SITE);
            assertThrows(IllegalStateException.class, () -> Sites.write(publication, Map.of("index.html", "home")));
            assertThrows(IllegalStateException.class, () -> Sites.write(publication, Map.of("manifest.json", "{}")));
        }
    }

    @Test
    void aPublicationThatLostAFileCannotBeCommitted() throws IOException {
        Sites.publish(out, SITE);
        Map<String, String> before = Sites.everything(out);
        try (Publication publication = Publication.open(out, List.of())) {
            Sites.write(publication, Map.of("a", "1"));
            assertThrows(IOException.class, () -> Sites.write(publication, Map.of("a/b", "2")));
            assertThrows(
                    IllegalStateException.class, () -> publication.commit(Sites.INPUT, Sites.ENGINE, Sites.BORDERS));
        }
        assertEquals(before, Sites.everything(out));
    }

    private static Map<String, String> numbered(int count) {
        return IntStream.range(0, count)
                .boxed()
                .collect(Collectors.toMap(i -> "en/" + i % 7 + "/" + i + ".html", i -> "page " + i));
    }

    private static List<String> messages(PublishReport report) {
        return report.findings().stream().map(Diagnostic::message).toList();
    }

    private static Optional<Object> key(Path file) throws IOException {
        return Optional.ofNullable(
                Files.readAttributes(file, BasicFileAttributes.class).fileKey());
    }
}
