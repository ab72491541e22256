package dev.firststep.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** A site as it lies in its folder, to be read. Links in it are not followed, and none of them is one of its files. */
public final class PublishedSite {
    private final OldSite site;
    private final Manifest manifest;

    private PublishedSite(OldSite site, Manifest manifest) {
        this.site = site;
        this.manifest = manifest;
    }

    /**
     * The site in a folder, or where a link with this name leads; empty when the folder is none of ours.
     *
     * @throws OutputRefusedException when its manifest is damaged
     */
    public static Optional<PublishedSite> read(Path folder) throws IOException {
        OldSite site = OldSite.read(Files.isDirectory(folder) ? folder.toRealPath() : folder);
        return site.manifest().map(manifest -> new PublishedSite(site, manifest));
    }

    public Manifest manifest() {
        return manifest;
    }

    /** Files that no build wrote, by path with slashes; links are among them, placeholders of version control are not. */
    public SortedSet<String> foreignFiles() {
        SortedSet<String> files = new TreeSet<>();
        site.foreignFiles().forEach(file -> files.add(file.toString().replace('\\', '/')));
        files.removeAll(OutputPlace.PLACEHOLDERS);
        return files;
    }

    /** What a file holds; empty when it is not there, or is no plain file. */
    public Optional<byte[]> bytes(String path) throws IOException {
        BasicFileAttributes attributes =
                site.found().get(site.root().getFileSystem().getPath(path));
        return attributes != null && attributes.isRegularFile()
                ? Optional.of(Files.readAllBytes(site.root().resolve(path)))
                : Optional.empty();
    }
}
