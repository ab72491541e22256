package dev.firststep.publish;

import dev.firststep.model.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Empties an output folder of what a build wrote, and of nothing else. */
public final class SiteCleaner {
    /** Stands for the input digest of a site that is made from nothing. */
    private static final String CLEANED = "cleaned";

    private static final Set<String> ALWAYS_THERE = Set.of(Manifest.FILE_NAME, ".gitkeep", ".gitignore");

    private final OldSite site;
    private final List<SitePath> removed = new ArrayList<>();
    private final SortedMap<SitePath, Manifest.Entry> edited = new TreeMap<>();

    private SiteCleaner(OldSite site) {
        this.site = site;
    }

    /**
     * What was cleaned.
     *
     * @param removed generated files that are gone
     * @param kept files that stay, relative to the output folder: foreign ones, and generated ones that were edited
     */
    public record Report(List<SitePath> removed, List<Path> kept) {
        public Report {
            removed = List.copyOf(removed);
            kept = List.copyOf(kept);
        }
    }

    /**
     * Removes the generated files that nobody edited and the folders that this empties; the output folder stays. While
     * files are left in it, so does a manifest, so that the next build knows the folder for its own. Interrupted, it
     * can be run again.
     *
     * @param inputs the files and folders that the site is made from
     * @throws OutputRefusedException when the folder is not one to write to
     * @throws OutputBusyException when a build holds it
     */
    public static Report clean(Path out, List<Path> inputs) throws IOException {
        OutputPlace place = OutputPlace.of(out, inputs);
        boolean pending = FolderSwitch.isPending(place);
        if (!pending && !place.exists()) {
            return new Report(List.of(), List.of());
        }
        if (!pending) {
            place.refuseForeign();
        }
        try (OutputLock lock = OutputLock.take(place)) {
            new FolderSwitch(lock).settle();
            place.refuseForeign();
            return new SiteCleaner(OldSite.read(place.folder())).clean(place);
        }
    }

    private Report clean(OutputPlace place) throws IOException {
        if (site.manifest().isEmpty()) {
            return new Report(List.of(), site.foreignFiles());
        }
        for (var file : site.generated().entrySet()) {
            removeUnlessEdited(file.getKey(), file.getValue());
        }
        removeEmptiedFolders();
        leaveManifest(place, site.manifest().get());
        return new Report(removed, kept());
    }

    private void removeUnlessEdited(SitePath path, Manifest.Entry written) throws IOException {
        OldSite.Fate fate = site.fate(path, written);
        if (fate == OldSite.Fate.AS_WRITTEN) {
            Files.delete(site.file(path));
            removed.add(path);
        } else if (fate == OldSite.Fate.EDITED) {
            edited.put(path, written);
        }
    }

    /** The folders are sorted, so that backwards the inner ones come before those they are in. */
    private void removeEmptiedFolders() throws IOException {
        Set<Path> foreign = new HashSet<>(site.foreignFolders());
        List<Path> paths = new ArrayList<>(site.found().keySet());
        for (int i = paths.size() - 1; i >= 0; i--) {
            Path folder = site.root().resolve(paths.get(i));
            if (site.isFolder(paths.get(i)) && !foreign.contains(paths.get(i)) && isEmpty(folder)) {
                Files.delete(folder);
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    private void leaveManifest(OutputPlace place, Manifest written) throws IOException {
        Path manifest = site.root().resolve(Manifest.FILE_NAME);
        if (place.holdsNothingBut(ALWAYS_THERE)) {
            Files.delete(manifest);
            return;
        }
        Path fresh = place.building(OutputPlace.newId());
        Disk.write(fresh, new Manifest(written.engineVersion(), CLEANED, written.borders(), edited).toBytes());
        Disk.force(fresh);
        Disk.replace(fresh, manifest);
    }

    private List<Path> kept() {
        List<Path> kept = new ArrayList<>(site.foreignFiles());
        edited.keySet().forEach(path -> kept.add(Path.of(path.value())));
        return kept.stream().sorted().toList();
    }
}
