package dev.firststep.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** The few things the writer asks of a file system, none of which follows a symbolic link. */
final class Disk {
    /** Forcing waits for the disk, not for a processor, and waits that overlap share one commit of its journal. */
    private static final int FORCING_THREADS = 16;

    private Disk() {}

    /** Puts a file at a second place: as a hard link, or where that can't be as a copy with its times and modes. */
    static void keep(Path from, Path to) throws IOException {
        if (Files.isSymbolicLink(from)) {
            copy(from, to);
            return;
        }
        try {
            Files.createLink(to, from);
        } catch (UnsupportedOperationException | FileSystemException noLink) {
            copyAfter(noLink, from, to);
        }
    }

    private static void copyAfter(Exception noLink, Path from, Path to) throws IOException {
        try {
            copy(from, to);
            force(to);
        } catch (IOException e) {
            e.addSuppressed(noLink);
            throw e;
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, COPY_ATTRIBUTES, NOFOLLOW_LINKS);
    }

    /** Gives a folder the permissions of another, where there are such. */
    static void copyPermissions(Path model, Path folder) throws IOException {
        var from = Files.getFileAttributeView(model, PosixFileAttributeView.class, NOFOLLOW_LINKS);
        var to = Files.getFileAttributeView(folder, PosixFileAttributeView.class, NOFOLLOW_LINKS);
        if (from != null && to != null) {
            to.setPermissions(from.readAttributes().permissions());
        }
    }

    /** Writes a file that must not exist yet. */
    static void write(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes, CREATE_NEW, WRITE);
    }

    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }

    /** Puts a file in the place of another. */
    static void replace(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, REPLACE_EXISTING);
        }
    }

    /** Makes the bytes of a file survive a loss of power. */
    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, WRITE, NOFOLLOW_LINKS)) {
            channel.force(true);
        }
    }

    /** Makes the names in a folder survive a loss of power; Windows knows no such request. */
    static void forceFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, READ, NOFOLLOW_LINKS)) {
                channel.force(true);
            }
        }
    }

    /** Forces many files, then many folders. */
    static void force(Collection<Path> files, Collection<Path> folders) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(FORCING_THREADS);
        try {
            await(threads.invokeAll(
                    files.stream().map(f -> task(() -> force(f))).toList()));
            await(threads.invokeAll(
                    folders.stream().map(f -> task(() -> forceFolder(f))).toList()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while the site was being written");
        } finally {
            threads.shutdown();
        }
    }

    private static void await(List<Future<Boolean>> results) throws IOException, InterruptedException {
        for (Future<Boolean> result : results) {
            try {
                result.get();
            } catch (ExecutionException e) {
                throw new IOException(e.getCause());
            }
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    private static Callable<Boolean> task(Step step) {
        return () -> {
            step.run();
            return true;
        };
    }

    /** Removes a folder with all it holds. */
    static void removeTree(Path root) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
