package dev.firststep.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps two builds of one output folder apart. The system gives the lock back when the process ends, however it ends;
 * the empty lock file stays, because removing it would let a third build lock a file that nobody else sees.
 */
final class OutputLock implements AutoCloseable {
    /**
     * The locks of this process. Such a lock belongs to the whole process, and on POSIX systems closing any channel on
     * its file gives it up: to find out by opening the file again would lose the lock that was found.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final OutputPlace place;
    private final FileChannel channel;

    private OutputLock(OutputPlace place, FileChannel channel) {
        this.place = place;
        this.channel = channel;
    }

    /** Takes the lock, creating the folder above the output folder if need be. */
    static OutputLock take(OutputPlace place) throws IOException {
        Files.createDirectories(place.parent());
        if (!HELD.add(place.lock())) {
            throw new OutputBusyException(place.folder());
        }
        try {
            return new OutputLock(place, lockedChannel(place));
        } catch (IOException | RuntimeException e) {
            HELD.remove(place.lock());
            throw e;
        }
    }

    private static FileChannel lockedChannel(OutputPlace place) throws IOException {
        FileChannel channel = FileChannel.open(place.lock(), CREATE, WRITE, NOFOLLOW_LINKS);
        if (isLocked(channel)) {
            return channel;
        }
        channel.close();
        throw new OutputBusyException(place.folder());
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    OutputPlace place() {
        return place;
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD.remove(place.lock());
        }
    }
}
