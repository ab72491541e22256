package dev.firststep.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Puts a finished site in the place of the old one by two renames, and puts an interrupted switch right.
 *
 * <p>Between the renames, for some microseconds, the output folder does not exist. A process killed just then leaves a
 * journal; how far it came shows in the names of the folders:
 *
 * <pre>
 * output  building-id  previous-id   the switch stopped       so
 * old     yes          no            before the first rename  the new site is dropped
 * none    yes          yes           between the renames      the old site is moved back
 * new     no           yes           after the second rename  the old site is removed
 * </pre>
 */
final class FolderSwitch {
    private final OutputPlace place;

    /** The lock is asked for as the proof that nobody else is at work here. */
    FolderSwitch(OutputLock lock) {
        this.place = lock.place();
    }

    /** Whether a switch was interrupted, so that what is in the place of the site may not be it. */
    static boolean isPending(OutputPlace place) throws IOException {
        return Files.exists(place.journal(), NOFOLLOW_LINKS)
                || (!place.exists() && !place.previousIds().isEmpty());
    }

    /**
     * Switches to {@code building(id)}, which must be complete.
     *
     * @throws IOException with the old site in its place, or, when only the removal of the old site failed, the new one
     */
    void run(String id) throws IOException {
        writeJournal(id);
        if (place.exists()) {
            moveAside(id);
        }
        moveIn(id);
        Disk.forceFolder(place.parent());
        settle();
    }

    private void writeJournal(String id) throws IOException {
        Files.deleteIfExists(place.journal());
        Disk.write(place.journal(), ("switching to building-" + id + "\n").getBytes(UTF_8));
        Disk.force(place.journal());
        Disk.forceFolder(place.parent());
    }

    private void moveAside(String id) throws IOException {
        try {
            Disk.move(place.folder(), place.previous(id));
        } catch (IOException e) {
            Files.delete(place.journal());
            throw new IOException(
                    place.folder() + " can't be moved aside; it may be in use by another program, or be a mount point ("
                            + e.getMessage() + ")",
                    e);
        }
    }

    private void moveIn(String id) throws IOException {
        try {
            Disk.move(place.building(id), place.folder());
        } catch (IOException e) {
            settleAfter(e);
            throw e;
        }
    }

    private void settleAfter(IOException failure) {
        try {
            settle();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /** Brings the folders into order, from any state in which a run may have ended. */
    void settle() throws IOException {
        for (String id : place.previousIds()) {
            if (!place.exists() || Files.exists(place.building(id), NOFOLLOW_LINKS)) {
                restore(id);
            } else {
                retire(id);
            }
        }
        for (String id : place.buildingIds()) {
            Disk.removeTree(place.building(id));
        }
        Files.deleteIfExists(place.journal());
    }

    private void restore(String id) throws IOException {
        if (place.exists()) {
            removeEmptyOutput(id);
        }
        Disk.move(place.previous(id), place.folder());
    }

    /** Version control may have brought the empty folder back before the old site was. */
    private void removeEmptyOutput(String id) throws IOException {
        if (!place.holdsNothingBut(OutputPlace.PLACEHOLDERS)) {
            throw new OutputRefusedException(
                    "a build was interrupted, and since then files were put into " + place.folder(),
                    "move them away and build again; the site as it was is in " + place.previous(id));
        }
        Disk.removeTree(place.folder());
    }

    /**
     * Removes a site that was replaced, after its foreign files that the new one lacks, because they came at the last
     * moment, were moved over. It first takes the name of a folder that may be removed in any state: half removed,
     * without its manifest, all its files would look foreign.
     */
    private void retire(String id) throws IOException {
        OldSite old = OldSite.read(place.previous(id));
        for (Path path : old.foreignFiles()) {
            Path to = place.folder().resolve(path);
            if (!Files.exists(to, NOFOLLOW_LINKS)) {
                Files.createDirectories(place.folder().resolve(path).resolveSibling(""));
                Disk.move(old.root().resolve(path), to);
            }
        }
        Disk.move(place.previous(id), place.building(id));
        Disk.removeTree(place.building(id));
    }
}
