package dev.firststep.learn.repository;

import dev.firststep.learn.repository.DocsetFile.Origin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A part of a repository with a configuration of its own: its files, and every file that they can name. */
public final class Docset {
    private final String folder;
    private final DocsetConfig config;
    private final Optional<String> locale;
    private final RepositoryFiles repository;
    private final List<Place> places;
    private final SortedMap<String, DocsetFile> files;
    private final SortedMap<String, DocsetFile> fallbackFiles;
    private final Map<String, String> actualCase = new HashMap<>();

    private Docset(
            String folder,
            DocsetConfig config,
            Optional<String> locale,
            RepositoryFiles repository,
            List<Place> places,
            SortedMap<String, DocsetFile> files,
            SortedMap<String, DocsetFile> fallbackFiles) {
        this.folder = folder;
        this.config = config;
        this.locale = locale;
        this.repository = repository;
        this.places = List.copyOf(places);
        this.files = Collections.unmodifiableSortedMap(files);
        this.fallbackFiles = Collections.unmodifiableSortedMap(fallbackFiles);
        fallbackFiles.keySet().forEach(path -> actualCase.put(path.toLowerCase(Locale.ROOT), path));
        files.keySet().forEach(path -> actualCase.put(path.toLowerCase(Locale.ROOT), path));
    }

    /**
     * Sorts the files of a docset.
     *
     * @param repository the repository to build
     * @param places where its files may lie, in the order in which they are asked
     */
    static Docset of(
            String folder,
            DocsetConfig config,
            Optional<String> locale,
            RepositoryFiles repository,
            List<Place> places) {
        SortedMap<String, DocsetFile> files = new TreeMap<>();
        SortedMap<String, DocsetFile> fallback = new TreeMap<>();
        for (Place place : places) {
            boolean later = place.origin() == Origin.FALLBACK || place.origin() == Origin.FALLBACK_FOLDER;
            boolean built = place.origin() != Origin.DEPENDENCY || includesInBuild(config, place);
            if (built && place.origin() != Origin.DELETED) {
                listed(config, place).forEach(file -> (later ? fallback : files).putIfAbsent(file.path(), file));
            }
        }
        fallback.keySet().removeAll(files.keySet());
        return new Docset(folder, config, locale, repository, places, files, fallback);
    }

    /**
     * This docset with files that are made of others, each in the place of what had its path.
     *
     * @param config in place of its own
     * @param made by their path relative to the docset
     * @param dropped paths of files that are not built
     */
    public Docset with(DocsetConfig config, RepositoryFiles made, Set<String> dropped) {
        SortedMap<String, DocsetFile> all = new TreeMap<>(files);
        all.keySet().removeAll(dropped);
        for (String path : made.paths()) {
            all.put(path, new DocsetFile(Origin.MADE, path, kind(config, path), made, path));
        }
        List<Place> asked = new ArrayList<>(places);
        asked.add(0, new Place(Origin.MADE, "", made, ""));
        return new Docset(folder, config, locale, repository, asked, all, fallbackFiles);
    }

    private static boolean includesInBuild(DocsetConfig config, Place place) {
        DocsetConfig.Dependency dependency = config.dependencies().get(place.mount());
        return dependency != null && dependency.includeInBuild();
    }

    private static List<DocsetFile> listed(DocsetConfig config, Place place) {
        List<DocsetFile> found = new ArrayList<>();
        for (String stored : place.files().paths().tailSet(place.folder())) {
            if (!stored.startsWith(place.folder())) {
                break;
            }
            String path = place.mount() + stored.substring(place.folder().length());
            FileKind kind = kind(config, path);
            if (kind != FileKind.CONFIGURATION && config.groupOf(path).isPresent()) {
                found.add(new DocsetFile(place.origin(), path, kind, place.files(), stored));
            }
        }
        return found;
    }

    private static FileKind kind(DocsetConfig config, String path) {
        FileKind kind = config.configReferences().contains(path) ? FileKind.CONFIGURATION : FileKind.of(path);
        boolean resource = kind != FileKind.CONFIGURATION
                && config.groups().stream()
                        .anyMatch(group ->
                                group.resource() && group.destination(path).isPresent());
        return resource ? FileKind.RESOURCE : kind;
    }

    /** What a path relative to the docset is, or would be if it were there. */
    public FileKind kindOf(String path) {
        return kind(config, path);
    }

    /** The folder of the docset in its repository, with a slash at its end; empty for the root. */
    public String folder() {
        return folder;
    }

    public DocsetConfig config() {
        return config;
    }

    /** The locale that the publish configuration gives this docset. */
    public Optional<String> locale() {
        return locale;
    }

    /** The files to build, by their path relative to the docset. */
    public SortedMap<String, DocsetFile> files() {
        return files;
    }

    /** Files that only the source repository (or {@code .fallback}) has and that the docset's patterns choose. */
    public SortedMap<String, DocsetFile> fallbackFiles() {
        return fallbackFiles;
    }

    /** The files to build of one kind, sorted by path. */
    public List<DocsetFile> files(FileKind kind) {
        return files.values().stream().filter(file -> file.kind() == kind).toList();
    }

    /**
     * The file with a path relative to the docset, whether it is built or not: of this repository or of another one.
     *
     * @param path normalized; {@code ../} leads out of the docset, never out of the repository
     */
    public Optional<DocsetFile> find(String path) {
        return find(
                path, places.stream().filter(p -> p.origin() != Origin.DELETED).toList());
    }

    /** The last version of a file that the source repository has no more. */
    public Optional<DocsetFile> findDeleted(String path) {
        return find(
                path, places.stream().filter(p -> p.origin() == Origin.DELETED).toList());
    }

    /** The same, for a path that stands in a file of the place that {@code from} is from: a dependency sees only itself. */
    Optional<DocsetFile> find(String path, DocsetFile from) {
        boolean foreign = from.origin() == Origin.DEPENDENCY;
        return foreign
                ? find(
                        path,
                        places.stream()
                                .filter(p -> p.origin() == Origin.DEPENDENCY && p.files() == from.files())
                                .toList())
                : find(path);
    }

    private Optional<DocsetFile> find(String path, List<Place> asked) {
        FileKind kind = kind(config, path);
        for (Place place : asked) {
            Optional<DocsetFile> file = place.find(path, kind);
            if (file.isPresent()) {
                return file;
            }
        }
        return Optional.empty();
    }

    /** Whether links may lead to a file: it is built, or it stands in for one that is not translated. */
    public boolean inScope(DocsetFile file) {
        return switch (file.origin()) {
            case MADE, MAIN, DEPENDENCY -> files.containsKey(file.path());
            case FALLBACK, FALLBACK_FOLDER, DELETED -> true;
        };
    }

    /** The path of a file that differs from the given one only in case. */
    public Optional<String> otherCase(String path) {
        return Optional.ofNullable(actualCase.get(path.toLowerCase(Locale.ROOT)));
    }

    @Override
    public String toString() {
        return "docset " + folder;
    }
}
