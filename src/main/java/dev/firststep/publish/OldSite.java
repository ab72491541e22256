package dev.firststep.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import dev.firststep.model.Digest;
import dev.firststep.model.SitePath;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The site that is there. Its folder was walked without following links, so what is found here is really in it.
 *
 * @param manifest what was generated; empty when the folder is none of ours yet
 * @param found everything below the root, by relative path
 */
record OldSite(Path root, Optional<Manifest> manifest, SortedMap<Path, BasicFileAttributes> found) {
    /** What became of a generated file. */
    enum Fate {
        MISSING,
        AS_WRITTEN,
        EDITED
    }

    OldSite {
        found = Collections.unmodifiableSortedMap(new TreeMap<>(found));
    }

    static OldSite read(Path root) throws IOException {
        return new OldSite(root, Manifest.read(root), walk(root));
    }

    /** The same site as it is by now; nobody but this program, which holds the lock, changes its manifest. */
    OldSite readAgain() throws IOException {
        return new OldSite(root, manifest, walk(root));
    }

    private static SortedMap<Path, BasicFileAttributes> walk(Path root) throws IOException {
        SortedMap<Path, BasicFileAttributes> found = new TreeMap<>();
        if (!Files.isDirectory(root, NOFOLLOW_LINKS)) {
            return found;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return folder.equals(root) ? FileVisitResult.CONTINUE : visitFile(folder, attributes);
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                found.put(root.relativize(file), attributes);
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    /** The generated files by path. */
    SortedMap<SitePath, Manifest.Entry> generated() {
        return manifest.map(Manifest::files).orElseGet(TreeMap::new);
    }

    Path file(SitePath path) {
        return root.resolve(path.value());
    }

    boolean holds(SitePath path, byte[] bytes) throws IOException {
        return attributes(path)
                        .filter(a -> a.isRegularFile() && a.size() == bytes.length)
                        .isPresent()
                && Arrays.equals(Files.readAllBytes(file(path)), bytes);
    }

    /** What became of a file of the manifest. */
    Fate fate(SitePath path, Manifest.Entry written) throws IOException {
        Optional<BasicFileAttributes> now = attributes(path).filter(a -> !a.isDirectory());
        if (now.isEmpty()) {
            return Fate.MISSING;
        }
        return now.get().isRegularFile() && now.get().size() == written.size() && hasDigest(path, written.sha256())
                ? Fate.AS_WRITTEN
                : Fate.EDITED;
    }

    private boolean hasDigest(SitePath path, String sha256) throws IOException {
        return Digest.of(Files.readAllBytes(file(path))).equals(sha256);
    }

    private Optional<BasicFileAttributes> attributes(SitePath path) {
        return Optional.ofNullable(found.get(relative(path.value())));
    }

    /** Files that this program did not write, links included. */
    List<Path> foreignFiles() {
        Set<Path> ours = new HashSet<>();
        generated().keySet().forEach(path -> ours.add(relative(path.value())));
        manifest.ifPresent(m -> ours.add(relative(Manifest.FILE_NAME)));
        return found.keySet().stream()
                .filter(path -> !isFolder(path) && !ours.contains(path))
                .toList();
    }

    /** Folders in which no file was generated. */
    List<Path> foreignFolders() {
        Set<Path> ours = new HashSet<>();
        for (SitePath path : generated().keySet()) {
            for (Path up = relative(path.value()).getParent(); up != null && ours.add(up); ) {
                up = up.getParent();
            }
        }
        return found.keySet().stream()
                .filter(path -> isFolder(path) && !ours.contains(path))
                .toList();
    }

    boolean isFolder(Path path) {
        BasicFileAttributes attributes = found.get(path);
        return attributes != null && attributes.isDirectory();
    }

    private Path relative(String path) {
        return root.getFileSystem().getPath(path);
    }
}
