package dev.firststep.learn.repository;

import dev.firststep.config.yaml.YamlValue;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Wording;
import dev.firststep.learn.address.RepositoryPath;
import dev.firststep.learn.glob.Glob;
import dev.firststep.learn.glob.GlobFlavour;
import dev.firststep.learn.glob.GlobSet;
import dev.firststep.learn.repository.DocsetConfig.Dependency;
import dev.firststep.learn.repository.DocsetFile.Origin;
import dev.firststep.learn.repository.PublishConfig.DependentRepository;
import dev.firststep.learn.repository.PublishConfig.PublishedDocset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the docsets of a repository and where their files lie. */
final class RepositoryReader {
    private static final List<String> CONFIGURATIONS = List.of("docfx.yml", "docfx.json");

    private final Sources sources;
    private final RepositoryFiles files;
    private final DiagnosticSink findings;
    private final Optional<PublishConfig> publish;
    private final GlobFlavour flavour;

    RepositoryReader(Sources sources, DiagnosticSink findings) {
        this.sources = sources;
        this.files = sources.main();
        this.findings = findings;
        this.publish = files.has(PublishConfig.PATH)
                ? Settings.read(files, PublishConfig.PATH, findings).map(PublishConfig::of)
                : Optional.empty();
        this.flavour = usesLearnsEngine() ? GlobFlavour.LEARN : GlobFlavour.DOCFX;
    }

    /** DocFX of today reads {@code docfx.json} alone; whatever else there is belongs to Learn's engine. */
    private boolean usesLearnsEngine() {
        return files.has(PublishConfig.PATH)
                || files.paths().stream()
                        .noneMatch(path -> RepositoryPath.name(path).equals("docfx.json"));
    }

    LearnRepository read() {
        List<Docset> docsets = new ArrayList<>();
        List<PublishedDocset> published = publish.map(PublishConfig::docsets).orElse(List.of());
        if (published.isEmpty()) {
            folders()
                    .forEach(folder -> configuration(folder)
                            .flatMap(file -> docset(folder, file, "", Optional.empty(), List.of()))
                            .ifPresent(docsets::add));
        } else {
            published.forEach(one -> published(one).ifPresent(docsets::add));
        }
        remaining(docsets).ifPresent(docsets::add);
        return new LearnRepository(sources, publish, docsets);
    }

    private Optional<String> configuration(String folder) {
        return CONFIGURATIONS.stream()
                .map(name -> folder + name)
                .filter(files::has)
                .findFirst();
    }

    private Optional<Docset> published(PublishedDocset one) {
        String folder = actualFolder(one);
        Optional<String> file = configuration(folder);
        if (file.isEmpty()) {
            findings.add(
                    Code.DOCSET_MISSING,
                    one.position(),
                    "there is no docfx.json in the folder "
                            + Wording.quoted(folder.isEmpty() ? "." : RepositoryPath.file(folder)),
                    "correct 'build_source_folder', or remove the docset");
            return Optional.empty();
        }
        return docset(folder, file.get(), one.name(), one.locale(), List.of(one.openToContributors()));
    }

    private String actualFolder(PublishedDocset one) {
        if (configuration(one.folder()).isPresent()) {
            return one.folder();
        }
        for (String path : files.paths()) {
            String folder = RepositoryPath.parent(path);
            if (folder.equalsIgnoreCase(one.folder()) && CONFIGURATIONS.contains(RepositoryPath.name(path))) {
                findings.add(
                        Code.DOCSET_FOLDER_CASE,
                        one.position(),
                        "the folder is called " + Wording.quoted(RepositoryPath.file(folder)) + ", not "
                                + Wording.quoted(RepositoryPath.file(one.folder())),
                        "write the name in the case of the folder");
                return folder;
            }
        }
        return one.folder();
    }

    /** The folders with a configuration, as {@code docsets.yml} chooses them; else the root, else all. */
    private List<String> folders() {
        Optional<String> chosen = List.of("docsets.yml", "docsets.json").stream()
                .filter(files::has)
                .findFirst();
        if (chosen.isEmpty() && configuration("").isPresent()) {
            return List.of("");
        }
        GlobSet globs = chosen.flatMap(path -> Settings.read(files, path, findings))
                .map(this::globs)
                .orElseGet(() -> DocsetConfig.everything(flavour));
        TreeSet<String> folders = new TreeSet<>();
        for (String path : files.paths()) {
            if (CONFIGURATIONS.contains(RepositoryPath.name(path)) && globs.matches(path)) {
                folders.add(RepositoryPath.parent(path));
            }
        }
        return List.copyOf(folders);
    }

    private GlobSet globs(Settings settings) {
        List<Glob> include = globs(settings.texts("docsets"));
        return new GlobSet(
                include.isEmpty() ? DocsetConfig.everything(flavour).include() : include,
                globs(settings.texts("exclude")));
    }

    private List<Glob> globs(List<String> patterns) {
        return patterns.stream().flatMap(p -> Glob.of(p, flavour).stream()).toList();
    }

    /**
     * The docset of a configuration.
     *
     * @param keys of all its pages that the publish configuration gives
     */
    private Optional<Docset> docset(
            String folder, String file, String name, Optional<String> locale, List<YamlValue.Entry> keys) {
        return Settings.read(files, file, findings).map(settings -> {
            DocsetConfig own =
                    DocsetConfigReader.read(file, settings, flavour, name).withMetadata(keys, List.of());
            DocsetConfig config = own.withDependencies(dependencies(folder, own));
            return Docset.of(folder, config, locale, files, places(folder, config));
        });
    }

    /** Those of the publish configuration, by their place in the docset, and the docset's own. */
    private SortedMap<String, Dependency> dependencies(String folder, DocsetConfig config) {
        SortedMap<String, Dependency> all = new TreeMap<>();
        for (DependentRepository one : publish.map(PublishConfig::dependencies).orElse(List.of())) {
            String path = RepositoryPath.relative(folder, one.pathToRoot());
            if (!one.isFallback() && !one.isTemplate() && !path.isEmpty()) {
                all.put(path, new Dependency(one.url(), Optional.of(one.branch()), one.includeInBuild()));
            }
        }
        all.putAll(config.dependencies());
        return all;
    }

    private List<Place> places(String folder, DocsetConfig config) {
        List<Place> places = new ArrayList<>();
        for (Map.Entry<String, Dependency> entry : config.dependencies().entrySet()) {
            dependency(folder, entry.getKey(), entry.getValue()).ifPresent(places::add);
        }
        places.add(new Place(Origin.MAIN, "", files, folder));
        places.add(new Place(Origin.FALLBACK_FOLDER, "", files, folder + ".fallback/"));
        sources.fallback()
                .ifPresent(
                        fallback -> places.add(new Place(Origin.FALLBACK, "", fallback, sameFolder(fallback, folder))));
        sources.deleted().ifPresent(deleted -> places.add(new Place(Origin.DELETED, "", deleted, folder)));
        return places;
    }

    private Optional<Place> dependency(String folder, String mount, Dependency dependency) {
        Optional<RepositoryFiles> other = sources.dependencies().find(dependency.url(), dependency.branch());
        if (other.isPresent()) {
            return other.map(found -> new Place(Origin.DEPENDENCY, mount, found, ""));
        }
        boolean local = !dependency.url().isEmpty() && !dependency.url().contains(":");
        return local
                ? Optional.of(
                        new Place(Origin.DEPENDENCY, mount, files, RepositoryPath.folder(folder + dependency.url())))
                : Optional.empty();
    }

    private static String sameFolder(RepositoryFiles other, String folder) {
        if (folder.isEmpty()
                || !other.paths().tailSet(folder).stream()
                        .limit(1)
                        .filter(p -> p.startsWith(folder))
                        .toList()
                        .isEmpty()) {
            return folder;
        }
        return other.paths().stream()
                .filter(path -> path.regionMatches(true, 0, folder, 0, folder.length()))
                .map(path -> path.substring(0, folder.length()))
                .findFirst()
                .orElse(folder);
    }

    /** Markdown outside the folders of all docsets, with the tables of contents and images beside it. */
    private Optional<Docset> remaining(List<Docset> docsets) {
        List<String> pages = files.paths().stream()
                .filter(path -> path.toLowerCase(Locale.ROOT).endsWith(".md") && isOutside(path, docsets))
                .toList();
        if (pages.isEmpty()) {
            return Optional.empty();
        }
        findings.add(
                Code.DOCSET_NONE,
                publish.map(p -> p.settings().position()).orElseGet(() -> Position.of(files.shown(pages.get(0)))),
                pages.size() + " Markdown files lie in no docset, the first is " + Wording.quoted(pages.get(0)),
                "they are built as a docset of their own; name their folder in 'docsets_to_publish' to configure them");
        List<Place> places = new ArrayList<>();
        places.add(new Place(Origin.MAIN, "", files, ""));
        sources.fallback().ifPresent(fallback -> places.add(new Place(Origin.FALLBACK, "", fallback, "")));
        return Optional.of(Docset.of("", DocsetConfig.outside(docsets, flavour), Optional.empty(), files, places));
    }

    private static boolean isOutside(String path, List<Docset> docsets) {
        boolean hidden = path.startsWith(".") || path.contains("/.");
        return !hidden && docsets.stream().noneMatch(docset -> path.startsWith(docset.folder()));
    }
}
