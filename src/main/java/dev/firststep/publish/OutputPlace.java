package dev.firststep.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * Where a site goes, and the names of the files beside it that guard its change.
 *
 * @param folder the real location of the output folder, which need not exist
 */
record OutputPlace(Path folder) {
    /** What version control needs to keep an empty folder; a folder with nothing else counts as empty. */
    static final Set<String> PLACEHOLDERS = Set.of(".gitkeep", ".gitignore");

    private static final String OTHER_FOLDER = "choose another folder";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");

    /**
     * The place of an output folder.
     *
     * @param inputs files and folders the site is made from
     * @throws OutputRefusedException when writing there could harm something that is not ours
     */
    static OutputPlace of(Path out, List<Path> inputs) throws IOException {
        if (Files.isSymbolicLink(out)) {
            throw new OutputRefusedException(
                    "the output folder " + out + " is a symbolic link",
                    "give the folder it points at, or " + OTHER_FOLDER);
        }
        Path folder = real(out);
        refuseRootAndHome(folder);
        for (Path input : inputs) {
            refuseOverlap(folder, real(input));
        }
        if (Files.exists(folder, NOFOLLOW_LINKS) && !Files.isDirectory(folder, NOFOLLOW_LINKS)) {
            throw new OutputRefusedException("the output " + folder + " is not a folder", OTHER_FOLDER);
        }
        return new OutputPlace(folder);
    }

    private static void refuseRootAndHome(Path folder) throws IOException {
        if (folder.getParent() == null) {
            throw new OutputRefusedException("the output folder is the root of the file system", OTHER_FOLDER);
        }
        Path home = Path.of(System.getProperty("user.home", ""));
        if (home.isAbsolute() && real(home).startsWith(folder)) {
            throw new OutputRefusedException("the output folder " + folder + " holds your home folder", OTHER_FOLDER);
        }
    }

    private static void refuseOverlap(Path folder, Path input) throws OutputRefusedException {
        if (folder.startsWith(input) || input.startsWith(folder)) {
            throw new OutputRefusedException(
                    "the output folder " + folder + " overlaps with " + input + ", which the site is made from",
                    OTHER_FOLDER);
        }
    }

    /** Where a path really is, links resolved as far as it exists. */
    private static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath();
        Path existing = absolute;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return existing.toRealPath().resolve(existing.relativize(absolute)).normalize();
    }

    /** Refuses a folder that holds something and does not look as if this program had written it. */
    void refuseForeign() throws IOException {
        if (!exists() || Manifest.isMarked(folder)) {
            return;
        }
        if (Manifest.read(folder).isEmpty() && !holdsNothingBut(PLACEHOLDERS)) {
            throw new OutputRefusedException(
                    "the output folder " + folder + " holds files that Firststep did not write",
                    "choose an empty or new folder with --out");
        }
    }

    boolean holdsNothingBut(Set<String> names) throws IOException {
        try (DirectoryStream<Path> others = Files.newDirectoryStream(folder, entry -> !names.contains(nameOf(entry)))) {
            return !others.iterator().hasNext();
        }
    }

    boolean exists() {
        return Files.exists(folder, NOFOLLOW_LINKS);
    }

    Path parent() {
        return folder.resolveSibling("");
    }

    String name() {
        return nameOf(folder);
    }

    private static String nameOf(Path path) {
        return path.getName(path.getNameCount() - 1).toString();
    }

    /** A name for a new side folder; random, because a folder that is being thrown away may still have the last one. */
    static String newId() {
        return String.format(Locale.ROOT, "%016x", ThreadLocalRandom.current().nextLong());
    }

    Path lock() {
        return beside("lock");
    }

    Path journal() {
        return beside("journal");
    }

    /** A site in the making, or one that is being thrown away. */
    Path building(String id) {
        return beside("building-" + id);
    }

    /** A site that was moved aside. */
    Path previous(String id) {
        return beside("previous-" + id);
    }

    List<String> buildingIds() throws IOException {
        return ids(building(""));
    }

    List<String> previousIds() throws IOException {
        return ids(previous(""));
    }

    private List<String> ids(Path stem) throws IOException {
        if (!Files.isDirectory(parent())) {
            return List.of();
        }
        String prefix = nameOf(stem);
        List<String> ids = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(parent(), entry -> isSide(entry, prefix))) {
            for (Path entry : entries) {
                ids.add(nameOf(entry).substring(prefix.length()));
            }
        }
        return ids.stream().sorted().toList();
    }

    private static boolean isSide(Path entry, String prefix) {
        String name = nameOf(entry);
        return name.startsWith(prefix)
                && ID.matcher(name.substring(prefix.length())).matches();
    }

    private Path beside(String suffix) {
        return folder.resolveSibling("." + name() + "." + suffix);
    }
}
