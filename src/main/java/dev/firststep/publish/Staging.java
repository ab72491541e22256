package dev.firststep.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import dev.firststep.model.Digest;
import dev.firststep.model.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** The new site while it is being made, in a folder beside the old one. Files may be added from many threads. */
final class Staging {
    /** 8 MB in 400 files take 0.05 s; 150 MB in 10,000 files took 2 to 19 s, whatever the disk had else to do. */
    private static final long MOST_FORCED_BYTES = 32L << 20;

    private final Path root;
    private final OldSite old;
    private final Set<SitePath> claimed = ConcurrentHashMap.newKeySet();
    private final Set<SitePath> changed = ConcurrentHashMap.newKeySet();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final ConcurrentSkipListMap<SitePath, Manifest.Entry> files = new ConcurrentSkipListMap<>();

    /** Creates the folder, which must not exist yet. */
    Staging(Path root, OldSite old) throws IOException {
        this.root = Files.createDirectory(root);
        this.old = old;
        folders.add(root);
    }

    Path root() {
        return root;
    }

    void write(SitePath path, byte[] bytes) throws IOException {
        if (path.value().equals(Manifest.FILE_NAME) || !claimed.add(path)) {
            throw new IllegalStateException("written twice: " + path);
        }
        Path file = root.resolve(path.value());
        createFolder(file.resolveSibling(""));
        if (old.holds(path, bytes)) {
            Disk.keep(old.file(path), file);
        } else {
            Disk.write(file, bytes);
            changed.add(path);
        }
        files.put(path, new Manifest.Entry(bytes.length, Digest.of(bytes)));
    }

    /** Creates a folder below the root, which costs one request to the system for each folder. */
    private void createFolder(Path folder) throws IOException {
        if (!folders.contains(folder)) {
            createFolder(folder.resolveSibling(""));
            Files.createDirectories(folder);
            folders.add(folder);
        }
    }

    /** What was written; it may only be asked for when every write succeeded. */
    SortedMap<SitePath, Manifest.Entry> files() {
        if (files.size() != claimed.size()) {
            throw new IllegalStateException("a file could not be written");
        }
        return new TreeMap<>(files);
    }

    /** The files that the old site did not have in the same bytes. */
    Set<SitePath> changed() {
        return changed;
    }

    boolean isUnchanged(Manifest manifest) {
        return changed.isEmpty() && old.manifest().equals(Optional.of(manifest));
    }

    /** Takes over what stays of the old site. */
    void carryOver(OldSite now, Succession succession) throws IOException {
        if (Files.isDirectory(now.root(), NOFOLLOW_LINKS)) {
            Disk.copyPermissions(now.root(), root);
        }
        for (Path folder : succession.folders()) {
            refuseClash(now, folder, folder);
            createFolder(root.resolve(folder));
            Disk.copyPermissions(now.root().resolve(folder), root.resolve(folder));
        }
        for (Path file : succession.files()) {
            refuseClash(now, file, file.resolveSibling(""));
            createFolder(root.resolve(file).resolveSibling(""));
            Disk.keep(now.root().resolve(file), root.resolve(file));
        }
    }

    /** A page may neither replace a file that stays nor stand where a folder of it must be. */
    private void refuseClash(OldSite now, Path staying, Path folder) throws OutputRefusedException {
        Path at = root.resolve(staying);
        boolean taken = Files.exists(at, NOFOLLOW_LINKS) && !(now.isFolder(staying) && Files.isDirectory(at));
        for (Path up = root.resolve(folder); !taken && !up.equals(root); up = up.resolveSibling("")) {
            taken = Files.exists(up, NOFOLLOW_LINKS) && !Files.isDirectory(up, NOFOLLOW_LINKS);
        }
        if (taken) {
            throw new OutputRefusedException(
                    now.root().resolve(staying)
                            + " was not generated, or was edited by hand, and stands where a page must go",
                    "move it out of the output folder, or give the article another path");
        }
    }

    /**
     * Finishes the site with its manifest and makes it survive a loss of power, unless so much of it changed that this
     * would take seconds. Files taken over from the old site are on the disk already. A killed process loses nothing
     * either way: what was written outlives it in the memory of the system.
     */
    void seal(Manifest manifest) throws IOException {
        Path file = root.resolve(Manifest.FILE_NAME);
        if (changedBytes() <= MOST_FORCED_BYTES) {
            Disk.force(changed.stream().map(path -> root.resolve(path.value())).toList(), folders);
        }
        Disk.write(file, manifest.toBytes());
        Disk.force(file);
        Disk.forceFolder(root);
    }

    private long changedBytes() {
        return files.entrySet().stream()
                .filter(file -> changed.contains(file.getKey()))
                .mapToLong(file -> file.getValue().size())
                .sum();
    }
}
