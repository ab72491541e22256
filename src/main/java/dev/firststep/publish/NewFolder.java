package dev.firststep.publish;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A folder that is written as a whole or not at all: it is made beside its place and moved there by {@link #commit}. Closed
 * without that, nothing of it stays. {@link #close} may be called from a shutdown hook.
 */
public final class NewFolder implements AutoCloseable {
    private final OutputPlace place;
    private final Path staging;
    private boolean closed;

    private NewFolder(OutputPlace place) {
        this.place = place;
        this.staging = place.building(OutputPlace.newId());
    }

    /**
     * Prepares the writing of a folder, and writes nothing yet.
     *
     * @param folder which must not be there or be empty
     * @param inputs the folders that it is made from
     * @throws OutputRefusedException when the folder is not one to write to
     */
    public static NewFolder at(Path folder, List<Path> inputs) throws IOException {
        OutputPlace place = OutputPlace.of(folder, inputs);
        if (place.exists() && !place.holdsNothingBut(Set.of())) {
            throw new OutputRefusedException(folder + " is not empty", "name a folder that is not there yet");
        }
        return new NewFolder(place);
    }

    /**
     * Adds a file.
     *
     * @param path relative, which must not lead out of the folder
     */
    public synchronized void write(String path, byte[] bytes) throws IOException {
        requireOpen();
        Path file = staging.resolve(path).normalize();
        if (!file.startsWith(staging) || file.equals(staging)) {
            throw new IllegalArgumentException("leads out of the folder: " + path);
        }
        Files.createDirectories(file.resolveSibling(""));
        Disk.write(file, bytes);
    }

    /** Puts the folder in its place. */
    public synchronized void commit() throws IOException {
        requireOpen();
        Files.createDirectories(staging);
        Files.deleteIfExists(place.folder());
        Disk.move(staging, place.folder());
        closed = true;
    }

    private void requireOpen() throws IOException {
        if (closed) {
            throw new InterruptedIOException("stopped before the folder was written");
        }
    }

    /** Drops what was not committed. */
    @Override
    public synchronized void close() throws IOException {
        if (!closed) {
            closed = true;
            if (Files.exists(staging)) {
                Disk.removeTree(staging);
            }
        }
    }
}
