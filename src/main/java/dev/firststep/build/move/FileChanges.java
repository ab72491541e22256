package dev.firststep.build.move;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import dev.firststep.build.work.StopHook;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;

/** Changes of files that are made together: when one of them fails, those before it are taken back. */
public final class FileChanges {
    private final Path root;
    private final List<Change> changes = new ArrayList<>();
    private final Deque<Undo> undone = new ArrayDeque<>();

    /** Takes back one step. */
    @FunctionalInterface
    private interface Undo {
        void run() throws IOException;
    }

    /**
     * A change of one file.
     *
     * @param from where it is; the same as {@code to} for a file that stays, or is new
     * @param bytes what it holds afterwards; empty for what it holds now
     */
    public record Change(Path from, Path to, Optional<byte[]> bytes) {
        public boolean isMove() {
            return !from.equals(to);
        }
    }

    /** @param root the folder in which the files are; it stays, whatever becomes empty in it */
    public FileChanges(Path root) {
        this.root = root;
    }

    public Path root() {
        return root;
    }

    public void move(Path from, Path to, Optional<byte[]> bytes) {
        changes.add(new Change(from, to, bytes));
    }

    public void write(Path file, byte[] bytes) {
        changes.add(new Change(file, file, Optional.of(bytes)));
    }

    public List<Change> all() {
        return List.copyOf(changes);
    }

    /** Makes all changes. After a failure everything is as it was; a program that is told to stop finishes them first. */
    public void apply() throws IOException {
        Semaphore made = new Semaphore(0);
        StopHook onInterrupt = StopHook.of(made::acquireUninterruptibly);
        try {
            make();
        } finally {
            made.release();
            onInterrupt.forget();
        }
    }

    private void make() throws IOException {
        try {
            for (Change change : changes) {
                apply(change);
            }
        } catch (IOException | RuntimeException e) {
            takeBack(e);
            throw e;
        }
        for (Change change : changes) {
            if (change.isMove()) {
                removeEmpty(folder(change.from()));
            }
        }
    }

    private void apply(Change change) throws IOException {
        makeFolders(folder(change.to()));
        if (change.isMove()) {
            if (Files.exists(change.to())) {
                throw new FileAlreadyExistsException(change.to().toString());
            }
            Files.move(change.from(), change.to());
            undone.push(() -> Files.move(change.to(), change.from()));
        }
        if (change.bytes().isPresent()) {
            replace(change.to(), change.bytes().get());
        }
    }

    private static Path folder(Path file) {
        return Optional.ofNullable(file.getParent()).orElse(file);
    }

    private void replace(Path file, byte[] bytes) throws IOException {
        Optional<byte[]> before = Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        Path fresh = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID());
        try {
            Files.write(fresh, bytes, StandardOpenOption.CREATE_NEW);
            Files.move(fresh, file, REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
        undone.push(() -> {
            if (before.isPresent()) {
                Files.write(file, before.get());
            } else {
                Files.delete(file);
            }
        });
    }

    private void makeFolders(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            makeFolders(folder(folder));
            Files.createDirectory(folder);
            undone.push(() -> Files.delete(folder));
        }
    }

    private void takeBack(Exception cause) {
        while (!undone.isEmpty()) {
            try {
                undone.pop().run();
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }

    /** Removes the folders that a move has left empty. */
    private void removeEmpty(Path folder) throws IOException {
        Path at = folder;
        while (at.startsWith(root) && !at.equals(root) && !folder(at).equals(root)) {
            try {
                Files.deleteIfExists(at);
            } catch (DirectoryNotEmptyException stays) {
                return;
            }
            at = folder(at);
        }
    }
}
