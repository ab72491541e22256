package dev.firststep.publish;

import dev.firststep.cloud.border.Borders;
import dev.firststep.model.SitePath;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * One new state of a site, written beside the old one and put in its place as a whole by {@link #commit}. Closed
 * without that, it leaves the old site as it was, to the byte.
 *
 * <p>All methods may be called from any thread; {@link #close} also from a shutdown hook.
 */
public final class Publication implements AutoCloseable {
    private enum State {
        OPEN,
        COMMITTED,
        CLOSED
    }

    private final OutputLock lock;
    private final OldSite old;
    private final FolderSwitch folderSwitch;
    private final String id;
    private final Staging staging;

    /** Writers share it; commit and close have it alone. */
    private final ReadWriteLock gate = new ReentrantReadWriteLock();

    private volatile boolean stopping;
    private State state = State.OPEN;

    private Publication(OutputLock lock, OldSite old, FolderSwitch folderSwitch, String id, Staging staging) {
        this.lock = lock;
        this.old = old;
        this.folderSwitch = folderSwitch;
        this.id = id;
        this.staging = staging;
    }

    /**
     * Takes the lock of an output folder, puts right what an interrupted build left, and prepares a new site.
     *
     * @param inputs the files and folders that the site is made from
     * @throws OutputRefusedException when the folder is not one to write to
     * @throws OutputBusyException when another build holds it
     * @throws IOException when there is too little space, or the file system fails
     */
    public static Publication open(Path out, List<Path> inputs) throws IOException {
        OutputPlace place = OutputPlace.of(out, inputs);
        if (!FolderSwitch.isPending(place)) {
            place.refuseForeign();
        }
        OutputLock lock = OutputLock.take(place);
        try {
            return start(lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static Publication start(OutputLock lock) throws IOException {
        OutputPlace place = lock.place();
        FolderSwitch folderSwitch = new FolderSwitch(lock);
        folderSwitch.settle();
        place.refuseForeign();
        OldSite old = OldSite.read(place.folder());
        requireSpace(place, old.manifest().map(Manifest::size).orElse(0L));
        String id = OutputPlace.newId();
        return new Publication(lock, old, folderSwitch, id, new Staging(place.building(id), old));
    }

    /** A file system that can't tell its space says 0; on one that is full the first write fails. */
    private static void requireSpace(OutputPlace place, long siteSize) throws IOException {
        long free = place.parent().toFile().getUsableSpace();
        if (free > 0 && free / 2 < siteSize) {
            throw new IOException("too little space for another copy of " + place.folder() + ": " + (free >> 10)
                    + " KiB are free, " + (siteSize >> 9) + " KiB are needed");
        }
    }

    /**
     * Puts an interrupted switch right, so that a reader of the folder meets a whole site. Costs next to nothing when
     * there was none.
     *
     * @return whether there was anything to put right
     * @throws OutputBusyException when a build is at work there
     */
    public static boolean recover(Path out) throws IOException {
        OutputPlace place = OutputPlace.of(out, List.of());
        if (!FolderSwitch.isPending(place)) {
            return false;
        }
        try (OutputLock lock = OutputLock.take(place)) {
            new FolderSwitch(lock).settle();
        }
        return true;
    }

    /** The new site so far, for checks of finished pages; the folder is gone after {@link #commit}. */
    public Path staging() {
        return staging.root();
    }

    /**
     * Adds a file to the new site. Where the old site has it in the same bytes, that very file is taken over.
     *
     * @throws IllegalStateException when the path was written before
     * @throws IOException when the disk fails; the publication can then only be closed
     */
    public void write(SitePath path, byte[] bytes) throws IOException {
        gate.readLock().lock();
        try {
            requireOpen();
            staging.write(path, bytes);
        } finally {
            gate.readLock().unlock();
        }
    }

    /**
     * Puts the new site in the place of the old one. Of the old site go those files, and only those, that its manifest
     * lists and that still have the bytes it says. When nothing differs, nothing is touched.
     *
     * @param inputDigest a digest over everything the site was made from
     * @param borders how far the readers of the site may be sent
     * @throws OutputRefusedException when a file that is not ours stands where a page must go
     * @throws IOException with the old site in its place, or, when only the removal of the old site failed, the new one
     */
    public PublishReport commit(String inputDigest, String engineVersion, Borders borders) throws IOException {
        gate.writeLock().lock();
        try {
            requireOpen();
            state = State.COMMITTED;
            return commit(new Manifest(engineVersion, inputDigest, Optional.of(borders), staging.files()));
        } finally {
            gate.writeLock().unlock();
        }
    }

    private PublishReport commit(Manifest manifest) throws IOException {
        if (staging.isUnchanged(manifest)) {
            return report(manifest, Succession.NOTHING);
        }
        OldSite now = old.readAgain();
        Succession succession = Succession.of(
                now, manifest.files(), staging.changed(), lock.place().name());
        staging.carryOver(now, succession);
        requireNotStopping();
        staging.seal(manifest);
        requireNotStopping();
        folderSwitch.run(id);
        return report(manifest, succession);
    }

    private PublishReport report(Manifest manifest, Succession succession) {
        int total = manifest.files().size();
        int written = staging.changed().size();
        int removed = succession.removed().size();
        return new PublishReport(total, written, total - written, removed, succession.findings());
    }

    private void requireOpen() throws IOException {
        requireNotStopping();
        if (state != State.OPEN) {
            throw new IllegalStateException("the publication is over");
        }
    }

    private void requireNotStopping() throws IOException {
        if (stopping) {
            throw new InterruptedIOException("the build was stopped before the site was changed");
        }
    }

    /**
     * Gives the lock back. A site that was not committed is dropped; a commit that is under way in another thread ends
     * first: before the switch by giving up, after its start by finishing it.
     */
    @Override
    public void close() throws IOException {
        stopping = true;
        gate.writeLock().lock();
        try {
            if (state != State.CLOSED) {
                state = State.CLOSED;
                release();
            }
        } finally {
            gate.writeLock().unlock();
        }
    }

    private void release() throws IOException {
        try {
            folderSwitch.settle();
        } finally {
            lock.close();
        }
    }
}
