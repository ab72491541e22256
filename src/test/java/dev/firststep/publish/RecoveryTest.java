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

/** Every state in which a killed build can leave the folders, laid out by hand. */
class RecoveryTest {
    private static final String ID = "0123456789abcdef";
    private static final Map<String, String> OLD = Map.of("index.html", "old", "gone.html", "gone");
    private static final Map<String, String> NEW = Map.of("index.html", "new", "en/a.html", "a");

    private final Path project;
    private final Path out;
    private final Path building;
    private final Path previous;
    private final Path journal;

    RecoveryTest(@TempDir Path project) {
        this.project = project;
        this.out = project.resolve("site");
        this.building = project.resolve(".site.building-" + ID);
        this.previous = project.resolve(".site.previous-" + ID);
        this.journal = project.resolve(".site.journal");
    }

    @Test
    void killedWhileBuildingTheOldSiteStaysAndTheNextBuildClearsUp() throws IOException {
        Sites.publish(out, OLD);
        Files.createDirectories(building.resolve("en"));
        Files.writeString(building.resolve("en/half"), "ha");
        assertFalse(Publication.recover(out));
        assertEquals(OLD, Sites.contents(out));
        Publication.open(out, List.of()).close();
        assertSettled(OLD);
    }

    @Test
    void killedBeforeTheFirstRenameTheOldSiteStays() throws IOException {
        Sites.publish(out, OLD);
        Sites.publish(building, NEW);
        Files.writeString(journal, "switching");
        assertTrue(Publication.recover(out));
        assertSettled(OLD);
    }

    @Test
    void killedWhileTheJournalWasWrittenTheOldSiteStays() throws IOException {
        Sites.publish(out, OLD);
        Sites.publish(building, NEW);
        Files.createFile(journal);
        assertTrue(Publication.recover(out));
        assertSettled(OLD);
    }

    @Test
    void killedBetweenTheRenamesTheOldSiteComesBack() throws IOException {
        Sites.publish(previous, OLD);
        Sites.publish(building, NEW);
        Files.writeString(journal, "switching");
        assertTrue(Publication.recover(out));
        assertSettled(OLD);
        assertFalse(Publication.recover(out));
    }

    @Test
    void anEmptyFolderThatCameBackMeanwhileGivesWay() throws IOException {
        Sites.publish(previous, OLD);
        Sites.publish(building, NEW);
        Files.writeString(journal, "switching");
        Files.createDirectory(out);
        Files.writeString(out.resolve(".gitkeep"), "");
        assertTrue(Publication.recover(out));
        assertSettled(OLD);
    }

    @Test
    void filesThatCameMeanwhileAreNotLostAndNeitherIsTheOldSite() throws IOException {
        Sites.publish(previous, OLD);
        Sites.publish(building, NEW);
        Files.writeString(journal, "switching");
        Files.createDirectory(out);
        Files.writeString(out.resolve("mine"), "mine");
        for (int i = 0; i < 2; i++) {
            assertThrows(
                    OutputRefusedException.class,
                    () -> Publication.open(out, List.of()).close());
        }
        assertEquals(Map.of("mine", "mine"), Sites.contents(out));
        assertEquals(OLD, Sites.contents(previous));
    }

    @Test
    void killedAfterTheSecondRenameTheNewSiteStays() throws IOException {
        Sites.publish(previous, OLD);
        Sites.publish(out, NEW);
        Files.writeString(journal, "switching");
        assertTrue(Publication.recover(out));
        assertSettled(NEW);
    }

    @Test
    void aForeignFileThatCameAtTheLastMomentMovesOver() throws IOException {
        Sites.publish(previous, OLD);
        Sites.publish(out, NEW);
        Files.createDirectories(previous.resolve("own"));
        Files.writeString(previous.resolve("own/late"), "mine");
        Files.writeString(journal, "switching");
        assertTrue(Publication.recover(out));
        assertEquals(Map.of("index.html", "new", "en/a.html", "a", "own/late", "mine"), Sites.contents(out));
    }

    @Test
    void aHalfRemovedOldSiteLeavesNothingInTheNewOne() throws IOException {
        Sites.publish(out, NEW);
        Sites.publish(building, OLD);
        Files.delete(building.resolve(Manifest.FILE_NAME));
        Files.writeString(journal, "switching");
        assertTrue(Publication.recover(out));
        assertSettled(NEW);
    }

    @Test
    void aLostJournalDoesNotLoseTheOldSite() throws IOException {
        Sites.publish(previous, OLD);
        assertTrue(Publication.recover(out));
        assertSettled(OLD);
    }

    @Test
    void aFirstBuildThatWasKilledLeavesNothing() throws IOException {
        Sites.publish(building, NEW);
        Files.writeString(journal, "switching");
        assertTrue(Publication.recover(out));
        assertFalse(Files.exists(out));
        assertFalse(Files.exists(building));
    }

    @Test
    void foldersThatOnlyLookLikeOursAreLeftAlone() throws IOException {
        Sites.publish(out, OLD);
        List<String> names = List.of(".site.building-notes", ".site.previous-2024", ".sites.building-" + ID);
        for (String name : names) {
            Files.createDirectory(project.resolve(name));
        }
        Publication.open(out, List.of()).close();
        assertTrue(Sites.names(project).containsAll(names));
    }

    @Test
    void whereNoSiteEverWasThereIsNothingToRecover() throws IOException {
        assertFalse(Publication.recover(out));
        assertFalse(Publication.recover(project.resolve("no/such/folder")));
        assertEquals(List.of(), Sites.names(project));
    }

    private void assertSettled(Map<String, String> site) throws IOException {
        assertEquals(site, Sites.contents(out));
        List<String> left = Sites.names(project).stream()
                .filter(name -> !name.endsWith(".lock"))
                .toList();
        assertEquals(List.of("site"), left);
    }
}
